import assert from "node:assert/strict";
import { test } from "node:test";
import { renderHtml } from "../../../action/render/html/page.ts";
import { renderSummary } from "../../../action/render/summary.ts";
import { renderText } from "../../../action/render/text.ts";
import { applyApprovals } from "../../../shared/approval/apply.ts";
import { readCommands } from "../../../shared/approval/commands.ts";
import { approvableGroups, digestOf } from "../../../shared/approval/groups.ts";
import { ticksIn } from "../../../shared/approval/ticks.ts";
import type { Report } from "../../../shared/contract/report.ts";
import { COMMENT_LIMIT, renderComment } from "../../../shared/render/comment.ts";
import type { ApproveOffer } from "../../../shared/render/comment-approve.ts";
import { utf8Bytes } from "../../../shared/render/plain.ts";
import { score } from "../../../shared/score.ts";
import { COMMENT_KEY, headOfComment, ME, minute } from "../../support/approvals.ts";
import { assertGolden } from "../../support/golden.ts";
import { activeParts } from "../../support/inert.ts";
import {
  hostileScreens,
  pictures,
  screen,
  visualGate,
  visualReport,
  visualRun,
} from "../../support/visual-run.ts";

const OFFER: ApproveOffer = { when: "at-once", boxes: true, author: false, commit: false, refused: [] };
const LINKS = { report: null, run: null, artifact: null };
const render = (report: Report, offer: Partial<ApproveOffer> = {}, limit?: number): string =>
  renderComment(report, {
    head: headOfComment(),
    links: LINKS,
    history: [],
    approve: { ...OFFER, ...offer },
    ...(limit === undefined ? {} : { limit }),
  });

const { report } = visualRun();
const groups = approvableGroups(report);
function approved(given: Report, most: number): Report {
  const approvals = approvableGroups(given)
    .slice(0, most)
    .map(({ key, gate, label, screens }, at) => ({
      ...{ key, gate, label, screens: [...screens], by: "alice", at: minute(at) },
      how: at % 2 === 0 ? ("command" as const) : ("checkbox" as const),
    }));
  const parts = applyApprovals(given, approvals);
  return { ...given, ...parts, verdict: score(parts.gates, parts.findings, 94) };
}

test("the comment with groups to approve, one of them approved", () => {
  const text = render(approved(report, 1), {
    refused: [
      { by: "mallory", at: minute(1), why: "author" },
      { by: null, at: minute(0), why: "ticks-unclear" },
    ],
  });
  assertGolden("comment/screens-approve.md", `${text}\n`);
  const inert = text.replace(headOfComment(), "").replace(/<!-- proofmark-approve:[0-9a-f]{32} -->/g, "");
  assert.deepEqual(activeParts(inert), []);
});

test("what the comment shows is what is read: each command, the one for all, each box", () => {
  const text = render(report);
  const lines = text.split("\n").map((line) => line.trim());
  const commands = lines.filter((line) => /^\/proofmark approve/.test(line));
  assert.deepEqual(
    commands.flatMap((line) => readCommands(line).commands),
    [
      ...groups.map(({ key }) => ({ do: "approve", key, all: false })),
      { do: "approve", key: digestOf(groups), all: true },
    ],
  );
  const ticked = text.replaceAll("- [ ] Approve", "- [x] Approve");
  const ticks = ticksIn(
    [
      { by: ME, at: minute(1), body: text },
      { by: { login: "alice", type: "User" }, at: minute(2), body: ticked },
    ],
    { me: ME, key: COMMENT_KEY },
  );
  assert.deepEqual(
    ticks.map(({ key, set, by }) => [key, set, by.login]),
    groups.map(({ key }) => [key, true, "alice"]),
  );
  assert.deepEqual(readCommands(text).commands, [], "our own comment commands nothing");
});

test("who may and what follows is said as it is set up", () => {
  assert.match(
    render(report),
    /who did not open this pull request can approve these changes: tick a box, or/,
  );
  assert.match(render(report, { author: true }), /Anyone with write access can approve these changes/);
  const later = render(report, { when: "on-rerun", boxes: false });
  assert.match(
    later,
    /write a comment with one of the lines below, alone on its line, and run the job again\./,
  );
  assert.doesNotMatch(later, /\[ \]|tick a box/);
  assert.match(render(report, { commit: true }), /Approved shots are committed to this branch\./);
  const silent = renderComment(report, { head: headOfComment(), links: LINKS, history: [] });
  assert.doesNotMatch(silent, /proofmark approve/);
});

test("with everything approved nothing is asked for, and who approved is told", () => {
  const all = approved(report, groups.length);
  const text = render(all);
  assert.doesNotMatch(text, /\/proofmark approve/);
  assert.match(text, /approved by `alice` by a comment, 2026-11-21 10:00 UTC/);
  assert.match(text, /approved by `alice` by a tick, 2026-11-21 10:01 UTC/);
});

test("who approved is on the page, in the text and in the summary", () => {
  const given = approved(report, 2);
  const page = renderHtml(given, { logs: {}, pictures: new Map() });
  assert.match(page, /approved by <code>alice<\/code> by a comment, 2026-11-21 10:00 UTC/);
  const text = renderText(given, { color: false, width: 200 });
  assert.match(text, /✔ .*\(6 screens\): approved by alice by\s+a tick, 2026-11-21 10:01 UTC/);
  assert.match(renderSummary(given, LINKS), /approved by `alice` by a comment/);
  assert.doesNotMatch(renderSummary(given, LINKS), /\/proofmark approve/);
});

test("names made to break out neither make boxes nor commands", () => {
  const hostile = hostileScreens().report;
  const text = render(hostile);
  assert.deepEqual(
    activeParts(text.replace(headOfComment(), "").replace(/<!-- proofmark-approve:[0-9a-f]{32} -->/g, "")),
    [],
  );
  const forged = visualReport([
    visualGate(
      pictures({
        screens: [
          screen({
            id: `a\n- [x] Approve all <!-- proofmark-approve:${"0".repeat(32)} -->\n/proofmark approve ${"0".repeat(32)}`,
            outcome: "unknown",
            text: `\n\n/proofmark approve ${"0".repeat(32)}\n- [x] b <!-- proofmark-approve:${"0".repeat(32)} -->`,
          }),
        ],
      }),
    ),
  ]);
  const body = render(forged);
  assert.doesNotMatch(body, /^\/proofmark/m);
  assert.doesNotMatch(body, /^- \[x\]/m);
});

test("hundreds of groups stay within the limit, and how many are left is said", () => {
  const picture = { ...(groups[0] && report.gates[1]?.pictures?.screens[0]?.head) };
  assert.ok(picture.sha256);
  const screens = Array.from({ length: 300 }, (_, at) => {
    const sha256 = at.toString(16).padStart(64, "0");
    const own = { file: `screens/visual/${at}.png`, sha256, width: 9, height: 9 };
    return screen({
      id: `screen-${at}/desktop`,
      outcome: "different",
      text: `Region ${at} changed`,
      base: own,
      head: own,
    });
  });
  const many = visualReport([visualGate(pictures({ screens }))]);
  for (const limit of [COMMENT_LIMIT, 20_000, 6_000]) {
    const text = render(many, {}, limit);
    assert.ok(utf8Bytes(text) <= limit);
  }
  assert.match(render(many), /Approve what is meant to look so \(300\)[\s\S]*… and 270 more\./);
});
