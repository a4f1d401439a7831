import assert from "node:assert/strict";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";
import { createFiles } from "../../action/adapters/files.ts";
import { createJournal } from "../../action/journal.ts";
import { keepWhole } from "../../action/keep.ts";
import { settleApprovals } from "../../action/settle-approvals.ts";
import { applyApprovals } from "../../shared/approval/apply.ts";
import { approveReport } from "../../shared/approval/approve-report.ts";
import { approvableGroups, digestOf } from "../../shared/approval/groups.ts";
import { APPROVE_DEFAULTS } from "../../shared/approval/source.ts";
import type { Report } from "../../shared/contract/report.ts";
import { score } from "../../shared/score.ts";
import { COMMENT_KEY, Conversation, ME, minute } from "../support/approvals.ts";
import { startGitHub, TOKENS } from "../support/github.ts";
import { finding } from "../support/report-parts.ts";
import { requester } from "../support/requester.ts";
import { visualRun } from "../support/visual-run.ts";

const folder = mkdtempSync(join(tmpdir(), "proofmark-approvals-"));
const github = await startGitHub();
after(async () => {
  await github.stop();
  rmSync(folder, { recursive: true, force: true });
});

/** Two groups of changes, and nothing else that anyone would have to look at. */
function changed(): Report {
  const { report } = visualRun();
  const gates = report.gates.map((gate) => {
    if (gate.pictures === null) return gate;
    const screens = gate.pictures.screens.filter(
      ({ outcome }) => outcome === "different" || outcome === "same",
    );
    return {
      ...gate,
      reason: { code: "new-findings" as const, text: "7 look different" },
      pictures: { ...gate.pictures, screens },
    };
  });
  const findings = [finding({ gate: "visual", rule: "visual-changed", message: "a change" })];
  return { ...report, gates, findings, verdict: score(gates, findings, 94) };
}

const approving = {
  settings: APPROVE_DEFAULTS,
  author: "author",
  me: ME,
  commentKey: COMMENT_KEY,
  when: "on-rerun" as const,
};

test("what was approved counts in the verdict; what did not count is told", async () => {
  const given = { ...changed(), findings: [] };
  const [first, second] = approvableGroups(given).map(({ key }) => key);
  const talk = new Conversation();
  talk.say("alice", `/proofmark approve ${first}`, 1);
  talk.say("author", `/proofmark approve ${second}`, 2);
  const half = await approveReport(given, approving, talk.source());
  assert.equal(half.report.gates[1]?.outcome, "fail");
  assert.deepEqual(
    half.offer?.refused.map(({ by, why }) => [by, why]),
    [["author", "author"]],
  );
  talk.say("bob", `/proofmark approve ${second}`, 3);
  const { report } = await approveReport(given, approving, talk.source());
  assert.deepEqual([report.gates[1]?.outcome, report.verdict.conclusion], ["pass", "ready"]);
  assert.deepEqual(report.approvals?.map(({ by }) => by).toSorted(), ["alice", "bob"]);
});

test("where GitHub does not answer nothing is approved, whatever the report claims", async () => {
  const given = { ...changed(), findings: [] };
  const claims = approvableGroups(given).map(({ key, gate, label, screens }) => ({
    ...{ key, gate, label, screens: [...screens], by: "alice", at: minute(1), how: "command" as const },
  }));
  const parts = applyApprovals(given, claims);
  const forged = { ...given, ...parts, verdict: score(parts.gates, parts.findings, 94) };
  assert.equal(forged.verdict.conclusion, "ready");
  const deaf = {
    ...new Conversation().source(),
    comments: () => Promise.reject(Object.assign(new Error("no"), { status: 502 })),
  };
  const { report, offer } = await approveReport(forged, approving, deaf);
  assert.deepEqual([report.gates[1]?.outcome, report.approvals, offer?.boxes], ["fail", [], false]);
  assert.match(
    report.notes[0]?.text ?? "",
    /Nothing counts as approved, since GitHub could not be asked: it answered 502/,
  );
  const bug = { ...new Conversation().source(), comments: () => Promise.reject(new TypeError("bug")) };
  await assert.rejects(approveReport(forged, approving, bug), TypeError);
});

test("a report without pictures asks nobody", async () => {
  const given = { ...changed(), gates: [] };
  const silent = { ...new Conversation().source(), comments: () => assert.fail("asked") };
  assert.deepEqual(await approveReport(given, approving, silent), { report: given, offer: null });
});

test("on the next run of the job the kept report says who approved", async () => {
  const pull = await github.openPull();
  const given = changed();
  const whole = {
    ...given,
    findings: [],
    change: { ...given.change, pullRequest: pull.number, head: pull.head },
  };
  const ports = {
    files: createFiles(),
    journal: createJournal({ now: () => 0, elapsed: () => 0, sleep: async () => {}, random: () => "00" }),
  };
  const scrub = async (text: string): Promise<string> => text;
  const kept = await keepWhole(whole, { directory: folder, scrub }, ports);
  const verified = {
    ...kept,
    directory: folder,
    comment: { mode: "always" as const, key: COMMENT_KEY, images: "none" as const },
  };
  const repository = { owner: github.owner, name: github.repo };
  const api = async () => ({ request: requester(github.url, github.token), whoAmI: async () => ME });
  const settle = () => settleApprovals(verified, { repository, scrub }, { ...ports, github: api });

  const before = await settle();
  assert.equal(before.report, verified.report);
  assert.equal(before.offer?.when, "on-rerun");
  const groups = approvableGroups(whole);
  const body = `/proofmark approve all ${digestOf(groups)}`;
  await github.commentAs(TOKENS.alice, pull.number, body);
  // The stand-in's pull requests are opened by alice.
  const own = await settle();
  assert.deepEqual(
    own.offer?.refused.map(({ why }) => why),
    ["author"],
  );
  await github.commentAs(TOKENS.mallory, pull.number, body);
  const settled = await settle();
  assert.equal(settled.report.gates[1]?.outcome, "pass");
  const written = JSON.parse(readFileSync(join(folder, "report.json"), "utf8")) as Report;
  assert.deepEqual(
    written.approvals?.map(({ by }) => by),
    groups.map(() => "mallory"),
  );
  assert.equal(written.verdict.conclusion, "ready");

  const group = {
    ...verified,
    report: { ...whole, change: { ...whole.change, event: "merge_group" as const, pullRequest: null } },
  };
  const inQueue = (queued: number) =>
    settleApprovals(group, { repository, scrub, queued }, { ...ports, github: api });
  assert.equal((await inQueue(pull.number)).report.verdict.conclusion, "ready");
  const other = await github.openPull();
  assert.equal((await inQueue(other.number)).report.gates[1]?.outcome, "fail");

  const silent = await settleApprovals(verified, { repository, scrub }, { ...ports, github: null });
  assert.deepEqual([silent.report, silent.offer], [verified.report, null]);
});
