import assert from "node:assert/strict";
import { test } from "node:test";
import { type Decided, decideApprovals } from "../../../shared/approval/decide.ts";
import { approvableGroups, digestOf } from "../../../shared/approval/groups.ts";
import { renderBox } from "../../../shared/approval/ticks.ts";
import { COMMENT_KEY, Conversation, headOfComment, ME, minute } from "../../support/approvals.ts";
import { visualRun } from "../../support/visual-run.ts";

const { report } = visualRun();
const groups = approvableGroups(report);
const [first, second] = groups.map(({ key }) => key) as [string, string];

const decide = (
  conversation: Conversation,
  settings: { author?: boolean; bots?: readonly string[] } = {},
): Promise<Decided> =>
  decideApprovals(
    {
      groups,
      settings: { author: false, bots: [], ...settings },
      author: "author",
      me: ME,
      commentKey: COMMENT_KEY,
    },
    conversation.source(),
  );
const keysOf = ({ approvals }: Decided) => approvals.map(({ key }) => key);
const whys = ({ refused }: Decided) => refused.map(({ by, why }) => `${by} ${why}`);

test("someone with write access approves a group; who and when is told", async () => {
  const talk = new Conversation();
  talk.say("alice", `Fine by me.\n\n/proofmark approve ${first}`, 1);
  const { approvals, refused } = await decide(talk);
  assert.deepEqual(refused, []);
  assert.equal(approvals.length, 1);
  const { screens, label, ...rest } = approvals[0] ?? { screens: [], label: "" };
  assert.deepEqual(rest, { key: first, gate: "visual", by: "alice", at: minute(1), how: "command" });
  assert.deepEqual(screens, groups[0]?.screens);
  assert.equal(label, groups[0]?.label);
});

test("who may not is told so, and approves nothing", async () => {
  const talk = new Conversation();
  for (const [at, login] of ["author", "reader", "stranger", "helper[bot]"].entries())
    talk.say(login, `/proofmark approve ${first}`, at);
  const decided = await decide(talk);
  assert.deepEqual(keysOf(decided), []);
  assert.deepEqual(whys(decided), [
    "helper[bot] bot",
    "stranger unknown-access",
    "reader no-access",
    "author author",
  ]);
  assert.deepEqual(keysOf(await decide(talk, { author: true })), [first]);
  assert.deepEqual(keysOf(await decide(talk, { bots: ["helper[bot]"] })), [first]);
  assert.deepEqual(keysOf(await decide(talk, { bots: ["other[bot]"] })), []);
});

test("the latest word wins; taking back works for who may, and for the author", async () => {
  const talk = new Conversation();
  talk.say("alice", `/proofmark approve ${first}\n/proofmark approve ${second}`, 1);
  talk.say("reader", "/proofmark unapprove", 2);
  assert.deepEqual(keysOf(await decide(talk)), [first, second]);
  talk.say("author", `/proofmark unapprove ${first}`, 3);
  assert.deepEqual(keysOf(await decide(talk)), [second]);
  talk.say("bob", "/proofmark unapprove", 4);
  assert.deepEqual(keysOf(await decide(talk)), []);
  talk.say("bob", `/proofmark approve ${first}`, 5);
  const { approvals } = await decide(talk);
  assert.deepEqual([approvals[0]?.by, approvals[0]?.at], ["bob", minute(5)]);
});

test("a deleted comment approves nothing any more", async () => {
  const talk = new Conversation();
  talk.say("alice", `/proofmark approve ${first}`, 1);
  talk.said.pop();
  assert.deepEqual(keysOf(await decide(talk)), []);
});

test("`all` is all of what was seen: with other pictures it approves nothing", async () => {
  const talk = new Conversation();
  talk.say("alice", "/proofmark approve all", 1);
  talk.say("alice", `/proofmark approve all ${digestOf(groups.slice(1))}`, 2);
  talk.say("alice", `/proofmark approve ${"0".repeat(32)}`, 3);
  const decided = await decide(talk);
  assert.deepEqual(keysOf(decided), []);
  assert.deepEqual(whys(decided), ["alice lapsed", "alice lapsed", "alice no-digest"]);
  talk.say("alice", `/proofmark approve all ${digestOf(groups)}`, 4);
  assert.deepEqual(
    keysOf(await decide(talk)),
    groups.map(({ key }) => key),
  );
});

test("words that somebody else put into a comment do not count; one's own edit does, from then on", async () => {
  const talk = new Conversation();
  const forged = talk.say("alice", "Hm.", 1);
  talk.edit(forged, "author", `/proofmark approve ${first}`, 2);
  const decided = await decide(talk);
  assert.deepEqual([keysOf(decided), whys(decided)], [[], ["alice edited"]]);
  // Saved again by its writer: what is in it may still be the other's.
  talk.edit(forged, "alice", `/proofmark approve ${first}\n`, 3);
  assert.deepEqual(keysOf(await decide(talk)), []);
  const own = talk.say("bob", "Hm.", 4);
  talk.edit(own, "bob", `/proofmark approve ${second}`, 5);
  const { approvals } = await decide(talk);
  assert.deepEqual([approvals[0]?.by, approvals[0]?.at], ["bob", minute(5)]);
  talk.hideVersions();
  assert.deepEqual(keysOf(await decide(talk)), []);
});

const boxes = [first, second].map((key, at) => renderBox(key, `Approve group ${at}`));
const bodyWith = (...lines: string[]) => `${headOfComment()}\n\n## Ready\n\n${lines.join("\n")}\n`;
const ticked = (box = "") => box.replace("[ ]", "[x]");

function withComment(): { talk: Conversation; comment: ReturnType<Conversation["say"]> } {
  const talk = new Conversation();
  return { talk, comment: talk.say(ME.login, bodyWith(...boxes), 1) };
}

test("a tick is the word of who set it, and stays theirs when the comment is written again", async () => {
  const { talk, comment } = withComment();
  talk.edit(comment, "alice", bodyWith(ticked(boxes[0]), boxes[1] ?? ""), 2);
  const { approvals } = await decide(talk);
  assert.deepEqual(
    approvals.map(({ key, by, at, how }) => ({ key, by, at, how })),
    [{ key: first, by: "alice", at: minute(2), how: "checkbox" }],
  );
  talk.edit(comment, ME.login, bodyWith("Approved by alice", boxes[1] ?? ""), 3);
  talk.edit(comment, "bob", bodyWith("Approved by alice", ticked(boxes[1])), 4);
  assert.deepEqual(
    (await decide(talk)).approvals.map(({ by }) => by),
    ["alice", "bob"],
  );
  talk.say("bob", `/proofmark unapprove ${first}`, 5);
  assert.deepEqual(keysOf(await decide(talk)), [second]);
});

test("a tick taken away takes the approval back", async () => {
  const { talk, comment } = withComment();
  talk.edit(comment, "alice", bodyWith(ticked(boxes[0])), 2);
  talk.edit(comment, "author", bodyWith(boxes[0] ?? ""), 3);
  assert.deepEqual(keysOf(await decide(talk)), []);
});

test("two people may tick one after the other; each answers for their own", async () => {
  const { talk, comment } = withComment();
  talk.edit(comment, "author", bodyWith(ticked(boxes[0]), boxes[1] ?? ""), 2);
  talk.edit(comment, "alice", bodyWith(ticked(boxes[0]), ticked(boxes[1])), 3);
  const decided = await decide(talk);
  assert.deepEqual([keysOf(decided), whys(decided)], [[second], ["author author"]]);
});

test("a box whose words or place somebody else has changed approves nothing", async () => {
  const { talk, comment } = withComment();
  const swapped = renderBox(first, "Approve group 1");
  talk.edit(comment, "author", bodyWith(swapped), 2);
  talk.edit(comment, "alice", bodyWith(ticked(swapped)), 3);
  assert.deepEqual(keysOf(await decide(talk)), []);
  const { talk: other, comment: second_ } = withComment();
  const fenced = bodyWith("```", ticked(boxes[0]), "```");
  other.edit(second_, "alice", fenced, 2);
  assert.deepEqual(keysOf(await decide(other)), []);
});

test("a tick in a comment that only looks like ours is nobody's word", async () => {
  const talk = new Conversation();
  const comment = talk.say("author", bodyWith(...boxes), 1);
  talk.edit(comment, "alice", bodyWith(...boxes.map(ticked)), 2);
  assert.deepEqual(keysOf(await decide(talk)), []);
});

test("where nobody can tell who ticked, that is said and nothing is approved", async () => {
  const { talk, comment } = withComment();
  talk.edit(comment, "alice", bodyWith(ticked(boxes[0])), 2);
  talk.hideVersions();
  const decided = await decide(talk);
  assert.deepEqual([keysOf(decided), whys(decided)], [[], ["null ticks-unclear"]]);
});

test("a crowd that gives commands is asked about up to a bound, and then nothing is approved", async () => {
  const talk = new Conversation();
  for (let at = 0; at < 60; at += 1) talk.say(`person-${at}`, `/proofmark approve ${first}`, at);
  await assert.rejects(decide(talk), RangeError);
  assert.ok(talk.asked.length <= 50);
});

test("without a group nothing is asked", async () => {
  const talk = new Conversation();
  const source = { ...talk.source(), comments: () => assert.fail("asked") };
  const deciding = {
    groups: [],
    settings: { author: false, bots: [] },
    author: "author",
    me: ME,
    commentKey: COMMENT_KEY,
  };
  assert.deepEqual(await decideApprovals(deciding, source), { approvals: [], refused: [] });
});
