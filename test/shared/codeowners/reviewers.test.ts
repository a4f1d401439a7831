// The smallest reviewer set beside every set there is, and bounded where there are too many.
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { seeded } from "../../../bench/pixels/pages.ts";
import { type ApprovalGroup, smallestReviewerSet } from "../../../shared/codeowners/reviewers.ts";

const group = (candidates: string, weight = 1): ApprovalGroup => ({
  candidates: candidates.split(" "),
  weight,
});

/** The size of the smallest set, by trying all. */
function bruteForce(groups: readonly ApprovalGroup[]): number {
  const names = [...new Set(groups.flatMap(({ candidates }) => candidates))];
  let best = names.length;
  for (let set = 0; set < 2 ** names.length; set += 1) {
    const chosen = names.filter((_, index) => set & (1 << index));
    if (
      chosen.length < best &&
      groups.every(({ candidates }) => candidates.some((name) => chosen.includes(name)))
    )
      best = chosen.length;
  }
  return best;
}

describe("the smallest reviewer set", () => {
  it("nobody for nothing, one for one, the one in common for many", () => {
    assert.deepEqual(smallestReviewerSet([]), { reviewers: [], smallest: true, uncovered: 0 });
    assert.deepEqual(smallestReviewerSet([group("b a")]).reviewers, ["a"]);
    assert.deepEqual(smallestReviewerSet([group("a c"), group("b c"), group("c d")]).reviewers, ["c"]);
  });

  it("is smaller than what taking the best again and again finds", () => {
    const groups = ["a x", "a x", "a x", "a y", "b x", "b y", "b y", "c y", "c x"].map((names, index) =>
      group(`${names} only${index % 3}`),
    );
    assert.equal(smallestReviewerSet(groups).reviewers.length, bruteForce(groups));
  });

  it("among equals proposes who can approve more files", () => {
    assert.deepEqual(smallestReviewerSet([group("zoe adam", 1), group("zoe ben", 9)]).reviewers, ["zoe"]);
  });

  it("says how many groups nobody can approve", () => {
    assert.deepEqual(smallestReviewerSet([{ candidates: [], weight: 2 }, group("a")]), {
      reviewers: ["a"],
      smallest: true,
      uncovered: 1,
    });
  });

  it("is the smallest of all in 300 random cases, in any order", () => {
    const random = seeded(3);
    for (let round = 0; round < 300; round += 1) {
      const people = 3 + Math.floor(random() * 8);
      const groups = Array.from({ length: 1 + Math.floor(random() * 12) }, () => ({
        candidates: Array.from(
          { length: 1 + Math.floor(random() * 4) },
          () => `p${Math.floor(random() * people)}`,
        ),
        weight: 1 + Math.floor(random() * 3),
      }));
      const found = smallestReviewerSet(groups);
      assert.ok(found.smallest);
      assert.equal(found.reviewers.length, bruteForce(groups));
      for (const { candidates } of groups)
        assert.ok(candidates.some((name) => found.reviewers.includes(name)));
      assert.deepEqual(smallestReviewerSet(groups.toReversed()), found);
    }
  });

  it("ends where there are very many, with a set that will do", () => {
    const random = seeded(4);
    const groups = Array.from({ length: 1_500 }, () => ({
      candidates: Array.from({ length: 3 }, () => `p${Math.floor(random() * 400)}`),
      weight: 1,
    }));
    const { reviewers, smallest } = smallestReviewerSet(groups);
    assert.equal(smallest, false);
    for (const { candidates } of groups) assert.ok(candidates.some((name) => reviewers.includes(name)));
  });

  it("a team of thousands in hundreds of groups is as good as one of them", () => {
    const team = Array.from({ length: 5_000 }, (_, index) => `member${index}`);
    const groups = Array.from({ length: 300 }, (_, index) => ({
      candidates: [...team, `only${index}`],
      weight: 1,
    }));
    assert.deepEqual(smallestReviewerSet(groups), { reviewers: ["member0"], smallest: true, uncovered: 0 });
  });
});
