// Who must approve, whose approval counts, what cannot be told, and what is said of it.
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { judgeOwners, type OwnersGiven } from "../../../shared/git-tier/owners.ts";
import type { People, Permission, Review } from "../../../shared/git-tier/source.ts";
import { changeOf, pullOf, touching } from "../../support/git-change.ts";

const HEAD = "b".repeat(40);
const OLD = "1234567".padEnd(40, "0");

const review = (user: string, state: Review["state"] = "approved", over: Partial<Review> = {}): Review => ({
  user,
  state,
  commit: HEAD,
  at: "2026-01-02T00:00:00Z",
  ...over,
});

interface Crowd {
  reviews?: Review[];
  teams?: Record<string, string[]>;
  permissions?: Record<string, Permission>;
}

/** What was asked is kept, so that tests can say what need not be asked. */
function crowd({ reviews = [], teams = {}, permissions = {} }: Crowd): People & { asked: string[] } {
  const asked: string[] = [];
  return {
    asked,
    reviews: async () => reviews,
    permission: async (login) => {
      asked.push(`permission ${login}`);
      return permissions[login.toLowerCase()] ?? null;
    },
    team: async (organisation, slug) => {
      asked.push(`team ${organisation}/${slug}`);
      return teams[`${organisation}/${slug}`.toLowerCase()] ?? null;
    },
    overrides: async () => [],
  };
}

const BASE = `*.md
/src/ @bob @acme/core
/api/ @acme/api
/web/ @Carol
/mail/ mail@acme.example
`;

type Case = Partial<OwnersGiven> & { text?: string };
const given = ({ text, ...over }: Case): OwnersGiven => ({
  change: touching("src/a.ts"),
  codeowners: { path: ".github/CODEOWNERS", text: text ?? BASE },
  pull: pullOf(),
  head: HEAD,
  settings: { unowned: "allow" },
  ...over,
});
const judge = (over: Case, people: Crowd | null = {}) =>
  judgeOwners(given(over), people === null ? null : crowd(people));
const noteOf = (judged: Awaited<ReturnType<typeof judge>>, code: string): string =>
  judged.notes.find((note) => note.code === code)?.text ?? "";

describe("whose approval counts", () => {
  const approved = async (reviews: Review[], people: Omit<Crowd, "reviews"> = {}) =>
    (await judge({}, { reviews, teams: { "acme/core": ["dan"] }, ...people })).outcome === "pass";

  it("an owner's, by name in any case, or a member's of an owning team", async () => {
    assert.equal(await approved([review("BOB")]), true);
    assert.equal(await approved([review("Dan")]), true);
    assert.equal(await approved([review("eve")]), false);
    assert.equal(await approved([]), false);
  });

  it("of the head, not of an earlier commit, nor of one that is gone", async () => {
    assert.equal(await approved([review("bob", "approved", { commit: OLD })]), false);
    assert.equal(await approved([review("bob", "approved", { commit: null })]), false);
  });

  it("the last that takes a stand: a comment takes none, a dismissal takes it back", async () => {
    const at = (second: number) => ({ at: `2026-01-02T00:00:0${second}Z` });
    assert.equal(await approved([review("bob", "approved", at(1)), review("bob", "commented", at(2))]), true);
    assert.equal(await approved([review("bob", "approved", at(1)), review("bob", "pending", at(2))]), true);
    assert.equal(
      await approved([review("bob", "approved", at(1)), review("bob", "changes-requested", at(2))]),
      false,
    );
    assert.equal(
      await approved([review("bob", "approved", at(1)), review("Bob", "dismissed", at(2))]),
      false,
    );
    assert.equal(
      await approved([review("bob", "changes-requested", at(3)), review("bob", "approved", at(4))]),
      true,
    );
    assert.equal(
      await approved([review("bob", "changes-requested", at(4)), review("bob", "approved", at(3))]),
      false,
    );
  });

  it("never the author's, in whatever case the name is written", async () => {
    assert.equal(await approved([review("BoB")]), true);
    const own = await judge(
      { pull: pullOf({ author: "bOb" }) },
      { reviews: [review("BoB")], teams: { "acme/core": ["dan", "bob"] } },
    );
    assert.equal(own.outcome, "fail");
    assert.match(own.findings[0]?.detail ?? "", /@BoB is the author/);
  });

  it("of someone who may write, where that can be told", async () => {
    for (const permission of ["read", "triage", "none"] as const)
      assert.equal(await approved([review("bob")], { permissions: { bob: permission } }), false, permission);
    for (const permission of ["write", "maintain", "admin"] as const)
      assert.equal(await approved([review("bob")], { permissions: { bob: permission } }), true, permission);
  });
});

describe("what it says", () => {
  it("a pass names each group, its line and who approved", async () => {
    const change = touching("src/a.ts", "src/b.ts", "web/x.css", "README.md");
    const judged = await judge({ change }, { reviews: [review("bob"), review("carol")] });
    assert.equal(judged.outcome, "pass");
    assert.deepEqual(judged.reason, {
      code: "clean",
      text: "3 files with owners, approved by @bob and @carol",
    });
    assert.equal(
      noteOf(judged, "owners-approved"),
      "Approved: 2 files (the first is `src/a.ts`) by @bob (line 2) and `web/x.css` by @carol (line 4).",
    );
  });

  it("a fail has one finding a group, with the deciding line of each path and the approvals that do not count", async () => {
    const judged = await judge(
      { change: touching("src/a.ts", "src/b.ts", "web/x.css", "api/y.ts") },
      {
        reviews: [review("bob", "approved", { commit: OLD }), review("carol")],
        teams: { "acme/api": ["eve"], "acme/core": ["dan"] },
      },
    );
    assert.equal(judged.outcome, "fail");
    assert.equal(
      judged.reason?.text,
      "3 of 4 files with owners are not approved at bbbbbbb. Fewest who would do: @bob and @eve.",
    );
    const [src, api] = judged.findings;
    assert.equal(judged.findings.length, 2);
    assert.equal(
      src?.message,
      "2 files (the first is `src/a.ts`) need an approval of @bob or @acme/core (.github/CODEOWNERS, line 2).",
    );
    assert.equal(
      src?.detail,
      "Waiting, with the line of .github/CODEOWNERS that decides:\n  src/a.ts  (line 2)\n  src/b.ts  (line 2)\n\nApprovals that do not count: @bob approved an earlier commit (1234567).",
    );
    assert.equal(api?.message, "`api/y.ts` needs an approval of @acme/api (.github/CODEOWNERS, line 3).");
    assert.deepEqual([src?.severity, src?.path, src?.key], ["critical", null, "@acme/core @bob"]);
  });

  it("the same owners on two lines are one group, and the finding stays the same when more files come", async () => {
    const text = "/a/ @bob @Carol\n/b/ @carol @BOB\n";
    const [few, many] = [
      await judge({ text, change: touching("a/x") }),
      await judge({ text, change: touching("a/w", "a/x", "b/x") }),
    ];
    assert.deepEqual([few.findings.length, many.findings.length], [1, 1]);
    assert.equal(few.findings[0]?.key, many.findings[0]?.key);
    assert.match(many.findings[0]?.message ?? "", /3 files .* \(\.github\/CODEOWNERS, lines 1 and 2\)/);
  });

  it("both names of a renamed file count, and a deleted one", async () => {
    const change = changeOf({
      "docs/x.txt": { from: "web/x.txt", before: "a\n", after: "a\n" },
      "api/old.ts": { before: "a\n" },
    });
    const { findings } = await judge({ change });
    assert.deepEqual(
      findings.map(({ message }) => message.slice(0, 12)),
      ["`api/old.ts`", "`web/x.txt` "],
    );
  });

  it("one who may approve everything is proposed rather than one for each", async () => {
    const text = "/a/ @bob @zoe\n/b/ @carol @zoe\n/c/ @acme/core\n";
    const judged = await judge(
      { text, change: touching("a/x", "b/x", "c/x") },
      { teams: { "acme/core": ["dan", "zoe"] } },
    );
    assert.match(judged.reason?.text ?? "", /Fewest who would do: @zoe\.$/);
  });

  it("proposes neither the author nor who may not write, and says where nobody is left", async () => {
    const pull = pullOf({ author: "zoe" });
    const two = await judge({ pull, text: "* @zoe @bob @dan\n" }, { permissions: { bob: "read" } });
    assert.match(two.reason?.text ?? "", /Fewest who would do: @dan\.$/);
    const none = await judge({ pull, text: "* @zoe\n" });
    assert.match(none.findings[0]?.message ?? "", /Nobody can give it/);
    assert.doesNotMatch(none.reason?.text ?? "", /would do/);
  });

  it("stays within the report's lengths and asks for few, whatever the change", async () => {
    const paths = Array.from({ length: 3_000 }, (_, index) => `src/${index}/${"x".repeat(900)}`);
    const text = `* ${Array.from({ length: 300 }, (_, index) => `@user${index}`).join(" ")}\n`;
    const people = crowd({
      reviews: Array.from({ length: 50 }, (_, index) => review(`u${index}`, "approved", { commit: OLD })),
    });
    const judged = await judgeOwners(given({ text, change: touching(...paths) }), people);
    const [finding] = judged.findings;
    assert.ok((finding?.message.length ?? 0) <= 2_000 && (finding?.detail?.length ?? 0) <= 8_000);
    assert.match(finding?.detail ?? "", /Approvals that do not count/);
    assert.ok(people.asked.length <= 20, `${people.asked.length} asked`);
  });
});

describe("what cannot be told", () => {
  const api = { change: touching("api/x.ts") };
  it("whether someone who approved is of a team that may not be read: unknown, with the team and what may read it", async () => {
    const judged = await judge(api, { reviews: [review("eve")] });
    assert.deepEqual(
      [judged.outcome, judged.reason?.code, judged.findings],
      ["unknown", "approval-unknown", []],
    );
    assert.match(
      judged.reason?.text ?? "",
      /this token may not read who is in @acme\/api \(`members: read` may\)/,
    );
  });

  it("where nobody has approved there is no doubt: it waits, and no team is asked about before", async () => {
    const judged = await judge(api);
    assert.deepEqual([judged.outcome, judged.findings.length], ["fail", 1]);
    assert.match(judged.reason?.text ?? "", /Fewest who would do: @acme\/api\.$/);
  });

  it("an owner by name who approved settles it beside a team that may not be read", async () => {
    assert.equal((await judge({}, { reviews: [review("bob")] })).outcome, "pass");
    assert.equal((await judge({}, { reviews: [review("eve")] })).outcome, "unknown");
  });

  it("whose address an owner's is", async () => {
    const judged = await judge({ change: touching("mail/x") }, { reviews: [review("eve")] });
    assert.equal(judged.outcome, "unknown");
    assert.match(judged.reason?.text ?? "", /does not tell whose address mail@acme\.example is/);
    assert.equal((await judge({ change: touching("mail/x") })).outcome, "fail");
  });

  it("what waits for sure is a fail, and the rest is noted", async () => {
    const judged = await judge({ change: touching("api/x.ts", "web/x.css") }, { reviews: [review("eve")] });
    assert.deepEqual([judged.outcome, judged.findings.length], ["fail", 1]);
    assert.match(noteOf(judged, "owners-untold"), /@acme\/api/);
    assert.match(judged.reason?.text ?? "", /Fewest who would do: @acme\/api and @carol\.$/);
  });

  it("rules and paths made to take long end, and are not taken for nobody's", async () => {
    const forks = Array.from({ length: 4_000 }, (_, index) =>
      [...index.toString(2).padStart(12, "0")].map((bit) => (bit === "0" ? "**/a" : "*/a")).join("/"),
    );
    const text = forks.map((fork) => `${fork}/b @bob`).join("\n");
    const judged = await judge({
      text,
      change: touching(...["x", "y", "z"].map((name) => `${"a/".repeat(3_000)}${name}`)),
    });
    assert.deepEqual([judged.outcome, judged.reason?.code], ["unknown", "declaration-unreadable"]);
  });

  it("what People throws is thrown", async () => {
    const people = { ...crowd({}), reviews: () => Promise.reject(new Error("502")) };
    await assert.rejects(judgeOwners(given({}), people), /502/);
  });
});

describe("where nothing is asked", () => {
  it("no CODEOWNERS, nothing owned, nothing touched", async () => {
    for (const over of [
      { codeowners: null },
      { change: touching("README.md", "other.c") },
      { change: touching() },
    ]) {
      const judged = await judge(over);
      assert.deepEqual(
        [judged.outcome, judged.reason?.code, judged.findings],
        ["skipped", "not-applicable", []],
      );
    }
  });

  it("no pull request or no commit: skipped; nobody to ask about one: unknown. Told who would have to approve", async () => {
    const skipped = ["skipped", "not-applicable"];
    for (const [over, people, expected] of [
      [{}, null, ["unknown", "approval-unknown"]],
      [{ pull: null }, null, skipped],
      [{ pull: null }, {}, skipped],
      [{ head: null }, {}, skipped],
    ] as const) {
      const judged = await judge({ change: touching("src/a.ts", "web/x"), ...over }, people);
      assert.deepEqual([judged.outcome, judged.reason?.code], expected);
      assert.equal(
        noteOf(judged, "owners-needed"),
        "By .github/CODEOWNERS: `src/a.ts`: @bob or @acme/core (line 2) and `web/x`: @Carol (line 4). Fewest who would do: @acme/core and @carol.",
      );
    }
  });

  it("a CODEOWNERS of 3 MB owns nothing at GitHub, and that is not taken for nobody's", async () => {
    const judged = await judge({ text: `* @bob\n${"#".repeat(3 * 1024 * 1024)}` });
    assert.deepEqual([judged.outcome, judged.reason?.code], ["unknown", "declaration-unreadable"]);
  });
});

describe("paths that no line fits", () => {
  const settings = { unowned: "fail" } as const;
  it("fail where config asks for it, with or without people; a line without owners is a line", async () => {
    const change = touching("README.md", "other.c", "src/a.ts");
    for (const people of [null, { reviews: [review("bob")] }]) {
      const judged = await judge({ change, settings }, people);
      assert.deepEqual(
        judged.findings.map(({ rule }) => rule),
        ["unowned-path"],
      );
      assert.equal(judged.outcome, "fail");
      assert.match(judged.findings[0]?.message ?? "", /No line of \.github\/CODEOWNERS fits `other\.c`/);
    }
    assert.equal((await judge({ change: touching("README.md"), settings })).outcome, "skipped");
  });
});

describe("a change that edits CODEOWNERS", () => {
  const edit = (after: string | null, paths: string[] = ["web/x.css"]) => {
    const file = { ".github/CODEOWNERS": { before: BASE, after } };
    const others = Object.fromEntries(paths.map((path) => [path, { before: "a\n", after: "b\n" }]));
    return changeOf({ ...file, ...others });
  };

  it("is judged by the base's, whatever its own says, which is noted", async () => {
    const judged = await judge({ change: edit("* @mallory\n") }, { reviews: [review("mallory")] });
    assert.equal(judged.outcome, "fail");
    assert.match(judged.findings[0]?.message ?? "", /`web\/x\.css` needs an approval of @Carol/);
    assert.equal(
      noteOf(judged, "owners-changed"),
      "This change edits CODEOWNERS. The base's decides; by its own, 2 files (the first is `.github/CODEOWNERS`) would belong to @mallory, who approved.",
    );
  });

  it("says what would belong to nobody any more, and which of its lines GitHub would pass over", async () => {
    const judged = await judge({ change: edit("/src/ @bob\n!x @y\n* nobody\n") });
    assert.match(
      noteOf(judged, "owners-changed"),
      /by its own, `web\/x\.css` would belong to nobody any more\.$/,
    );
    assert.match(
      noteOf(judged, "owners-invalid"),
      /\.github\/CODEOWNERS of this change: line 2 \(invalid pattern\) and line 3 \(invalid owner\)/,
    );
  });

  it("says it too when the file is deleted, moved in front, new, or beside the one that counts", async () => {
    const note = async (over: Case) => noteOf(await judge(over), "owners-changed");
    assert.match(await note({ change: edit(null) }), /it deletes \.github\/CODEOWNERS/);
    const docs = { path: "docs/CODEOWNERS", text: BASE };
    const front = changeOf({
      CODEOWNERS: { after: "* @mallory\n" },
      "web/x": { before: "a\n", after: "b\n" },
    });
    assert.match(await note({ change: front, codeowners: docs }), /would belong to @mallory/);
    assert.match(await note({ change: front, codeowners: null }), /would belong to @mallory/);
    const moved = changeOf({ CODEOWNERS: { from: "docs/CODEOWNERS", before: BASE, after: BASE } });
    assert.match(await note({ change: moved, codeowners: docs }), /stays the same/);
    assert.equal(await note({ change: front }), "");
  });

  it("lines of the base that GitHub passes over are told as well", async () => {
    const judged = await judge({ text: "* @bob\n/web/ nobody\n" });
    assert.match(
      noteOf(judged, "owners-invalid"),
      /\.github\/CODEOWNERS of the base: line 2 \(invalid owner\)\.$/,
    );
  });
});

it("is the same, byte for byte, whatever order files and reviews come in", async () => {
  const paths = ["web/1", "src/2", "api/3", "mail/4", "web/5"];
  const reviews = [
    review("eve"),
    review("carol", "approved", { commit: OLD }),
    review("bob", "changes-requested"),
  ];
  const people = { teams: { "acme/core": ["zed", "amy"] } };
  const one = await judge({ change: touching(...paths) }, { ...people, reviews });
  const two = await judge(
    { change: touching(...paths.toReversed()) },
    { ...people, reviews: reviews.toReversed() },
  );
  assert.equal(JSON.stringify(one), JSON.stringify(two));
});
