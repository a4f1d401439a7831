import assert from "node:assert/strict";
import { test } from "node:test";
import { renderHead, sealed } from "../../../shared/comment/marker.ts";
import {
  type Desired,
  type ExistingComment,
  isMemoryEdited,
  planComment,
  previousState,
} from "../../../shared/comment/sticky.ts";
import { HEAD } from "../../support/report-parts.ts";

const BOT = { login: "github-actions[bot]", type: "Bot" } as const;
const stamp = (run: number, head = HEAD) => ({ head, run, attempt: 1, startedAt: run });
const body = (run: number, text = "red", key = "default", head = HEAD) =>
  sealed(`${renderHead(key, { v: 2, stamp: stamp(run, head), runs: [] })}\n\n${text}`);
const comment = (id: number, text: string, user: ExistingComment["user"] = BOT): ExistingComment => ({
  id,
  body: text,
  user,
});
const plan = (existing: ExistingComment[], over: Partial<Desired> = {}) =>
  planComment({
    existing,
    key: "default",
    body: body(5, "new words"),
    me: BOT,
    stamp: stamp(5),
    mode: "always",
    clean: false,
    ...over,
  });

const PERSON = { login: "mallory", type: "User" };
const notOurs: Record<string, ExistingComment> = {
  "planted by a person": comment(1, body(9), PERSON),
  "planted by a person named like the bot": comment(1, body(9), { login: "github-actions", type: "User" }),
  "of another bot": comment(1, body(9), { login: "dependabot[bot]", type: "Bot" }),
  "of a deleted account": comment(1, body(9), null),
  "of another key": comment(1, body(9, "red", "other")),
  "quoted by ourselves": comment(1, `> ${body(9)}`),
  "without a marker": comment(1, "hello"),
};
for (const [name, existing] of Object.entries(notOurs)) {
  test(`a comment ${name} is not touched`, () => {
    assert.deepEqual(plan([existing]), {
      write: { kind: "create", body: body(5, "new words") },
      duplicates: [],
    });
    assert.equal(previousState({ existing: [existing], key: "default", me: BOT }), null);
  });
}

const mine = [
  { login: "github-actions", type: "Bot" },
  { login: "GitHub-Actions[bot]", type: "Bot" },
  { login: "github-actions[bot]", type: "User" },
];
for (const user of mine) {
  test(`${user.login} of type ${user.type} is the bot we write as`, () => {
    assert.equal(plan([comment(3, body(4), user)]).write.kind, "update");
  });
}

test("a person's token finds the person's comment", () => {
  const me = { login: "Alice", type: "User" } as const;
  assert.equal(plan([comment(3, body(4), { login: "alice", type: "User" })], { me }).write.kind, "update");
  assert.equal(plan([comment(3, body(4), BOT)], { me }).write.kind, "create");
});

test("the lowest id is the place, wherever it is listed, and copies go", () => {
  const existing = [comment(30, body(4)), comment(7, body(3)), comment(12, body(2))];
  assert.deepEqual(plan(existing), {
    write: { kind: "update", id: 7, body: body(5, "new words") },
    duplicates: [12, 30],
  });
  assert.equal(
    previousState({ existing, key: "default", me: BOT })?.stamp.run,
    4,
    "memory of the newest copy",
  );
});

test("a newer run keeps the word", () => {
  assert.deepEqual(plan([comment(7, body(6))]).write, { kind: "leave", id: 7, reason: "newer-run" });
});

test("a newer run's words in a copy are moved to the place", () => {
  assert.deepEqual(plan([comment(7, body(3)), comment(9, body(6))]), {
    write: { kind: "update", id: 7, body: body(6) },
    duplicates: [9],
  });
});

test("a write that would change nothing but durations and the run's address is left out", () => {
  const said = (run: number, ms: string) =>
    body(run, `**lint** failed in ${ms}. [log](https://github.com/a/b/actions/runs/${run}/artifacts/3)`);
  assert.deepEqual(plan([comment(7, said(4, "1.2 s"))], { body: said(5, "900 ms") }).write, {
    kind: "leave",
    id: 7,
    reason: "unchanged",
  });
  const crlf = said(4, "1.2 s").replaceAll("\n", "\r\n");
  assert.equal(plan([comment(7, crlf)], { body: said(5, "900 ms") }).write.kind, "leave");
});

test("another commit with the same words is written, for its history", () => {
  const old = comment(7, body(4, "green", "default", "0".repeat(40)));
  assert.equal(plan([old], { body: body(5, "green") }).write.kind, "update");
});

test("a comment whose state was spoilt is written anew", () => {
  const spoilt = comment(7, body(9).replace(/state v2 \S+/, "state v2 AAAA"));
  assert.equal(plan([spoilt]).write.kind, "update");
});

test("a memory that somebody else edited is dropped, and the comment is still ours", () => {
  const [ours, theirs] = [comment(7, body(9)), { ...comment(7, body(9)), edited: true }];
  const scope = { key: "default", me: BOT };
  assert.equal(previousState({ ...scope, existing: [ours] })?.stamp.run, 9);
  assert.equal(previousState({ ...scope, existing: [theirs] }), null);
  assert.deepEqual(
    [isMemoryEdited({ ...scope, existing: [ours] }), isMemoryEdited({ ...scope, existing: [theirs] })],
    [false, true],
  );
  const byHand = comment(7, body(9).replace("red", "green"));
  assert.equal(isMemoryEdited({ ...scope, existing: [byHand] }), true);
  // Far in the future it would have frozen the comment.
  assert.equal(plan([theirs]).write.kind, "update");
});

test("`problems` never begins on a clean pull request, but tells one that had problems", () => {
  const quiet = { mode: "problems", clean: true } as const;
  assert.deepEqual(plan([], quiet).write, { kind: "leave", id: null, reason: "nothing-to-say" });
  assert.equal(plan([comment(7, body(4))], quiet).write.kind, "update");
  assert.equal(plan([], { mode: "problems", clean: false }).write.kind, "create");
  assert.equal(plan([], { mode: "always", clean: true }).write.kind, "create");
});
