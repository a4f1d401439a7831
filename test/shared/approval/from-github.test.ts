import assert from "node:assert/strict";
import { after, test } from "node:test";
import { decideApprovals } from "../../../shared/approval/decide.ts";
import { approvalSource } from "../../../shared/approval/from-github.ts";
import { approvableGroups } from "../../../shared/approval/groups.ts";
import { renderBox } from "../../../shared/approval/ticks.ts";
import type { Permission } from "../../../shared/git-tier/source.ts";
import { COMMENT_KEY, headOfComment, ME } from "../../support/approvals.ts";
import { startGitHub, TOKENS } from "../../support/github.ts";
import { requester } from "../../support/requester.ts";
import { visualRun } from "../../support/visual-run.ts";

const github = await startGitHub();
after(() => github.stop());
const pull = await github.openPull();
const groups = approvableGroups(visualRun().report);
const [first, second] = groups.map(({ key }) => key) as [string, string];
const as = (token: string) => requester(github.url, token);
const repository = { owner: github.owner, name: github.repo };
const at = { owner: github.owner, repo: github.repo };
/** The stand-in's people are all owners. */
const people = { permission: async (): Promise<Permission> => "write" };

const decide = (author = "mallory", number = pull.number) =>
  decideApprovals(
    { groups, settings: { author: false, bots: [] }, author, me: ME, commentKey: COMMENT_KEY },
    approvalSource({ request: as(github.token), repository, number, people }),
  );
const post = async (token: string, body: string, issue_number = pull.number): Promise<number> =>
  (
    (
      await as(token)("POST /repos/{owner}/{repo}/issues/{issue_number}/comments", {
        ...at,
        issue_number,
        body,
      })
    ).data as { id: number }
  ).id;
const edit = (token: string, comment_id: number, body: string) =>
  as(token)("PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}", { ...at, comment_id, body });

test("commands and boxes are read from GitHub, with who wrote and who edited", async () => {
  await post(TOKENS.alice, `/proofmark approve ${first}`);
  await post(TOKENS.mallory, `/proofmark approve ${second}`);
  const decided = await decide();
  assert.deepEqual(
    decided.approvals.map(({ key, by, how }) => [key, by, how]),
    [[first, "alice", "command"]],
  );
  assert.deepEqual(
    decided.refused.map(({ by, why }) => [by, why]),
    [["mallory", "author"]],
  );

  const box = renderBox(second, "Approve the banner");
  const own = await post(github.token, `${headOfComment()}\n\n${box}\n`);
  await edit(TOKENS.alice, own, `${headOfComment()}\n\n${box.replace("[ ]", "[x]")}\n`);
  await edit(github.token, own, `${headOfComment()}\n\nApproved by alice\n`);
  const { approvals } = await decide();
  assert.deepEqual(
    new Map(approvals.map(({ key, by, how }) => [key, `${by} ${how}`])),
    new Map([
      [first, "alice command"],
      [second, "alice checkbox"],
    ]),
  );
});

test("a comment that somebody else edited approves nothing", async () => {
  const other = await github.openPull();
  const id = await post(TOKENS.alice, "Hm.", other.number);
  await edit(TOKENS.mallory, id, `/proofmark approve ${first}`);
  const decided = await decide("mallory", other.number);
  assert.deepEqual([decided.approvals, decided.refused.map(({ why }) => why)], [[], ["edited"]]);
});

test("of a comment with hundreds of versions the newest are read, and the oldest given tells nothing", async () => {
  const edits = Array.from({ length: 300 }, (_, at) => ({
    editedAt: new Date(Date.UTC(2026, 10, 21) - at * 60_000).toISOString(),
    deletedAt: at === 3 ? "2026-11-22T00:00:00Z" : null,
    diff: `Version ${300 - at}`,
    editor: { __typename: "User", login: "alice" },
  }));
  const versionsOf = (nodes: readonly object[]) =>
    approvalSource({
      request: async (_, parameters) => {
        const { after: cursor } = (parameters as { variables: { after: string | null } }).variables;
        const from = Number(cursor ?? 0);
        const pageInfo = { hasNextPage: from + 50 < nodes.length, endCursor: String(from + 50) };
        const userContentEdits = { nodes: nodes.slice(from, from + 50), pageInfo };
        return { status: 200, data: { data: { node: { userContentEdits } } }, headers: {} };
      },
      repository,
      number: 1,
      people,
    }).versions({ id: 1, body: "", user: null, nodeId: "IC_1", createdAt: "", updatedAt: "" });
  const read = (await versionsOf(edits)) ?? [];
  assert.deepEqual(
    [read.length, read[0]?.by, read[1]?.body, read.at(-1)?.body],
    [251, null, "Version 51", "Version 300"],
  );
  assert.equal(read.at(-4)?.body, null);
  assert.equal((await versionsOf(edits.slice(0, 60)))?.length, 60);
  assert.equal(await versionsOf(edits.slice(0, 60).toReversed()), null);
  assert.equal(await versionsOf([]), null);
  assert.equal(await versionsOf([{ ...edits[0], editedAt: 7 }]), null);
});

test("a token that may not ask GraphQL approves by no box, and the answer of GitHub that fails is told", async () => {
  github.fault({ path: /graphql/, times: 99, respond: { status: 403, body: { message: "Forbidden" } } });
  const decided = await decide();
  assert.deepEqual(
    decided.approvals.map(({ how }) => how),
    ["command"],
  );
  github.fault({ path: /comments/, respond: { status: 500, body: { message: "Sorry" } } });
  await assert.rejects(decide(), { status: 500 });
});
