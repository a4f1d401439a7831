import assert from "node:assert/strict";
import { test } from "node:test";
import { readInput, wishesFromInputs } from "../../action/input.ts";
import { ProblemError } from "../../shared/problem.ts";

const wishes = wishesFromInputs({});
const sha = (digit: string): string => digit.repeat(40);
const read = (env: Record<string, string>, event: unknown) =>
  readInput({ env, event, workspace: "/w" }, wishes);

test("input: a pull request brings its number and both commits", () => {
  const event = { pull_request: { number: 7, base: { sha: sha("a") }, head: { sha: sha("b") } } };
  const input = read(
    {
      GITHUB_EVENT_NAME: "pull_request",
      GITHUB_REPOSITORY: "o/r",
      GITHUB_RUN_ID: "12",
      GITHUB_RUN_ATTEMPT: "2",
    },
    event,
  );
  assert.deepEqual(
    [input.event, input.pullRequest, input.eventBase, input.eventHead],
    ["pull_request", 7, sha("a"), sha("b")],
  );
  assert.deepEqual(input.ciRun, { id: 12, number: 0, attempt: 2 });
  assert.equal(input.ciRunUrl, "https://github.com/o/r/actions/runs/12");
});

test("input: the first push of a branch has no before", () => {
  const input = read({ GITHUB_EVENT_NAME: "push" }, { before: "0".repeat(40), after: sha("c") });
  assert.deepEqual([input.event, input.eventBase, input.eventHead], ["push", null, sha("c")]);
});

test("input: merge groups, other events and no event", () => {
  const group = read(
    { GITHUB_EVENT_NAME: "merge_group" },
    {
      merge_group: {
        base_sha: sha("a"),
        head_sha: sha("b"),
        head_ref: `refs/heads/gh-readonly-queue/main/pr-12-${sha("a")}`,
      },
    },
  );
  assert.deepEqual([group.event, group.eventBase, group.pullRequest], ["merge_group", sha("a"), null]);
  assert.equal(group.queued, 12);
  assert.equal(read({ GITHUB_EVENT_NAME: "schedule" }, {}).event, "dispatch");
  assert.equal(read({}, null).event, "local");
});

test("input: a commit that is none is dropped, never handed to git", () => {
  const event = { pull_request: { number: 7, base: { sha: "--upload-pack=x" }, head: { sha: 5 } } };
  const input = read({ GITHUB_EVENT_NAME: "pull_request" }, event);
  assert.deepEqual([input.eventBase, input.eventHead], [null, null]);
});

test("input: all bad inputs are told at once", () => {
  assert.throws(
    () => wishesFromInputs({ INPUT_ADVISORY: "yes", INPUT_CACHE: "1" }),
    (error: unknown) => error instanceof ProblemError && error.problems.length === 2,
  );
});

test("input: a pull request event without a number is a problem, not a crash", () => {
  assert.throws(() => read({ GITHUB_EVENT_NAME: "pull_request" }, { pull_request: {} }), ProblemError);
});
