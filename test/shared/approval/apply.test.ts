import assert from "node:assert/strict";
import { test } from "node:test";
import { findingsOf } from "../../../action/gates/visual/against/findings.ts";
import { outcomeOf } from "../../../action/gates/visual/against/outcome.ts";
import { groupScreens } from "../../../action/gates/visual/cause/groups.ts";
import { applyApprovals, withoutApprovals } from "../../../shared/approval/apply.ts";
import { approvableGroups, digestOf } from "../../../shared/approval/groups.ts";
import { parseReport } from "../../../shared/contract/parse.ts";
import type {
  Approval,
  Finding,
  GateResult,
  PictureFile,
  Report,
  ScreenResult,
} from "../../../shared/contract/report.ts";
import { score } from "../../../shared/score.ts";
import { digits, finding, gate, report } from "../../support/report-parts.ts";
import { BUTTON_CAUSE, pictures, screen, visualGate } from "../../support/visual-run.ts";

const picture = (name: string): PictureFile => ({
  file: `screens/visual/${digits(name)}.png`,
  sha256: digits(name) + digits(name, 2),
  width: 10,
  height: 10,
});

const looks = (id: string, outcome: ScreenResult["outcome"], after = `${id} after`): ScreenResult =>
  screen({
    id,
    outcome,
    regions:
      outcome === "different"
        ? [
            {
              x: 0,
              y: 0,
              width: 4,
              height: 4,
              cause: { ...BUTTON_CAUSE, selector: `.${id[0]}` },
              share: null,
            },
          ]
        : [],
    base: outcome === "new" ? null : picture(`${id} before`),
    head: outcome === "gone" ? null : picture(after),
  });

/** A report as the visual gate itself would judge these screens. */
function seen(
  screens: readonly ScreenResult[],
  more: { gates?: GateResult[]; findings?: Finding[] } = {},
): Report {
  const looked = pictures(groupScreens(screens));
  const judged = looked.screens.map((result) => ({
    result,
    reason: result.outcome === "unknown" ? { code: "unsettled" as const, text: result.text } : null,
    compared: result.outcome === "same" || result.outcome === "different",
  }));
  const gates = [visualGate(looked, outcomeOf(judged)), ...(more.gates ?? [])];
  const found = findingsOf("visual", looked).map((each) =>
    finding({ ...each, gate: "visual", matchedBy: "pixels" }),
  );
  const findings = [...found, ...(more.findings ?? [])];
  return report({ gates, findings, verdict: score(gates, findings, 94) });
}

test("approving pictures does not take back what someone allowed of git's findings", () => {
  const allowed = finding({
    ...{ gate: "tampering", severity: "info", state: "new", rule: "test-deleted", message: "Gone" },
    approved: { by: "bob", at: "2026-11-21T09:00:00Z", severity: "critical" },
  });
  const tampering = gate({ id: "tampering", kind: "tampering", tier: "git", outcome: "pass" });
  const given = seen([looks("a", "different")], { gates: [tampering], findings: [allowed] });
  const { findings, gates } = applyApprovals(given, approve(given));
  assert.deepEqual(
    findings.find(({ rule }) => rule === "test-deleted"),
    allowed,
  );
  assert.equal(score(gates, findings, 94).conclusion, "ready");
});

const approve = (
  given: Report,
  which: (group: { kind: string; screens: readonly string[] }) => boolean = () => true,
) =>
  approvableGroups(given)
    .filter(which)
    .map(
      ({ key, gate: id, label, screens }): Approval => ({
        ...{ key, gate: id, label, screens: [...screens] },
        ...{ by: "alice", at: "2026-11-21T10:00:00Z", how: "command" },
      }),
    );

function applied(given: Report, approvals: readonly Approval[]): Report {
  const parts = applyApprovals(given, approvals);
  return { ...given, ...parts, verdict: score(parts.gates, parts.findings, 94) };
}

const outcome = ({ gates, verdict }: Report) => [gates[0]?.outcome, verdict.conclusion];

test("with all groups approved the gate passes and the verdict is ready; the record is in the report", () => {
  const given = seen([
    looks("a/desktop", "different"),
    looks("b/desktop", "different"),
    looks("c/desktop", "same"),
  ]);
  assert.deepEqual(outcome(given), ["fail", "continue"]);
  const after = applied(given, approve(given));
  assert.deepEqual(outcome(after), ["pass", "ready"]);
  assert.equal(after.verdict.score, 100);
  assert.deepEqual(after.gates[0]?.reason, { code: "approved", text: "2 groups of changes approved" });
  assert.deepEqual(
    after.approvals?.map(({ by, screens }) => [by, screens]),
    [
      ["alice", ["a/desktop"]],
      ["alice", ["b/desktop"]],
    ],
  );
  for (const { approved, severity } of after.findings)
    assert.deepEqual([approved?.by, approved?.severity, severity], ["alice", "critical", "info"]);
  assert.deepEqual(parseReport(JSON.parse(JSON.stringify(after))), after);
});

test("with one group open the gate still fails, and what is approved costs nothing", () => {
  const given = seen([looks("a/desktop", "different"), looks("b/desktop", "different")]);
  const after = applied(
    given,
    approve(given, ({ screens }) => screens.includes("a/desktop")),
  );
  assert.deepEqual(outcome(after), ["fail", "continue"]);
  assert.equal(after.gates[0]?.reason?.text, "1 change is not approved; 1 group of changes approved");
  assert.ok(after.verdict.deductions.some(({ because }) => because === "1 new finding"));
});

test("the same pixels stay approved under another commit and file name; new pixels lapse", () => {
  const given = seen([looks("a/desktop", "different")]);
  const approvals = approve(given);
  const moved = seen([
    {
      ...looks("a/desktop", "different"),
      text: "Told otherwise.",
      head: { ...picture("a/desktop after"), file: "screens/visual/other.png" },
    },
    looks("z/desktop", "same"),
  ]);
  assert.deepEqual(outcome(applied(moved, approvals)), ["pass", "ready"]);
  for (const other of [
    seen([looks("a/desktop", "different", "other pixels")]),
    seen([{ ...looks("a/desktop", "different"), base: picture("another base") }]),
    seen([looks("b/desktop", "different", "a/desktop after")]),
  ])
    assert.deepEqual(outcome(applied(other, approvals)), ["fail", "continue"]);
});

test("a group with one more screen is another group", () => {
  const one = seen([looks("a/desktop", "different")]);
  const two = seen([looks("a/desktop", "different"), looks("a/mobile", "different")]);
  assert.equal(approvableGroups(two).length, 1);
  assert.deepEqual(outcome(applied(two, approve(one))), ["fail", "continue"]);
});

test("removed screens can be approved on their own; before, they are unknown", () => {
  const given = seen([looks("a/desktop", "gone"), looks("b/desktop", "same")]);
  assert.deepEqual(outcome(given), ["unknown", "blocked"]);
  const [group] = approvableGroups(given);
  assert.deepEqual([group?.kind, group?.label, group?.screens], ["gone", "Removed screens", ["a/desktop"]]);
  assert.deepEqual(outcome(applied(given, approve(given))), ["pass", "ready"]);
  const both = seen([looks("a/desktop", "gone"), looks("b/desktop", "different")]);
  const half = applied(
    both,
    approve(both, ({ kind }) => kind === "changed"),
  );
  assert.deepEqual([half.gates[0]?.outcome, half.gates[0]?.reason?.code], ["unknown", "screens-missing"]);
  assert.deepEqual(outcome(applied(both, approve(both))), ["pass", "ready"]);
});

test("the first screens of all can be approved; new ones beside others need no one", () => {
  const first = seen([looks("a/desktop", "new"), looks("b/desktop", "new")]);
  assert.equal(first.gates[0]?.outcome, "unknown");
  assert.deepEqual(outcome(applied(first, approve(first))), ["pass", "ready"]);
  assert.deepEqual(approvableGroups(seen([looks("a/desktop", "new"), looks("b/desktop", "same")])), []);
});

test("nothing makes a screen green of which nothing is known", () => {
  const given = seen([looks("a/desktop", "different"), looks("b/desktop", "unknown")]);
  assert.deepEqual(
    approvableGroups(given).map(({ screens }) => screens),
    [["a/desktop"]],
  );
  assert.deepEqual(outcome(applied(given, approve(given))), ["unknown", "blocked"]);
  const hidden = seen([looks("a/desktop", "different")]);
  const [looked] = hidden.gates as [GateResult];
  const cut = {
    ...hidden,
    gates: [
      {
        ...looked,
        reason: {
          code: "new-findings" as const,
          text: "1 of 2 screens looks different; 1 could not be judged",
        },
      },
    ],
  };
  assert.deepEqual(outcome(applied(cut, approve(cut))), ["unknown", "blocked"]);
});

test("what has no two pictures cannot be approved, nor what is no gate of pictures", () => {
  const blind = seen([{ ...looks("a/desktop", "different"), head: null }]);
  assert.deepEqual(approvableGroups(blind), []);
  const other = {
    findings: [finding({ gate: "lint", message: "no" })],
    gates: [gate({ id: "lint", outcome: "fail" })],
  };
  const given = seen([looks("a/desktop", "different")], other);
  const after = applied(given, approve(given));
  assert.deepEqual(
    after.gates.map((each) => each.outcome),
    ["pass", "fail"],
  );
  assert.equal(after.verdict.conclusion, "continue");
  const disguised = { ...given, gates: given.gates.map((each) => ({ ...each, kind: "command" as const })) };
  assert.deepEqual(approvableGroups(disguised), []);
});

test("approving is undone without a trace, and doing it twice is doing it once", () => {
  const given = seen([
    looks("a/desktop", "different"),
    looks("b/desktop", "gone"),
    looks("c/desktop", "same"),
  ]);
  const after = applied(given, approve(given));
  assert.deepEqual(withoutApprovals(after), { gates: given.gates, findings: given.findings });
  assert.deepEqual(applied(after, approve(after)), after);
  assert.deepEqual(applyApprovals(after, []), { ...withoutApprovals(given), approvals: [] });
});

test("a change whose finding is missing in the report is open all the same", () => {
  const given = seen([looks("a/desktop", "different"), looks("b/desktop", "different")]);
  const about = (id: string) => approve(given, ({ screens }) => screens.includes(id));
  const cut = { ...given, findings: given.findings.filter(({ message }) => !message.includes("b/desktop")) };
  assert.equal(cut.findings.length, 1);
  assert.deepEqual(outcome(applied(cut, about("a/desktop"))), ["fail", "blocked"]);
});

test("what a report claims to be approved is forgotten", () => {
  const given = seen([looks("a/desktop", "different")]);
  const forged = applied(given, approve(given));
  const after = applied(forged, []);
  assert.deepEqual([outcome(after), after.approvals], [["fail", "continue"], []]);
});

test("a design's screen and what moves can be approved, each for itself", () => {
  const differs = { ...looks("a/desktop", "different"), text: "#book differs by 9.5 %" };
  const design = gate({
    id: "design",
    kind: "design",
    outcome: "fail",
    reason: { code: "new-findings", text: "1 of 1 screen with a design differs from it" },
    pictures: pictures({ against: "design", screens: [differs] }),
  });
  const motion = gate({
    id: "motion",
    kind: "motion",
    outcome: "fail",
    reason: { code: "new-findings", text: "2 new findings" },
    pictures: pictures({ against: "frames", screens: [looks("a/desktop@50", "different")] }),
  });
  const found = [
    finding({ gate: "design", rule: "design-differs", message: "a/desktop: #book differs by 9.5 %" }),
    finding({ gate: "motion", rule: "motion-changed", message: "`.menu` takes 300 ms, 200 ms before" }),
    finding({ gate: "motion", rule: "motion-frame", message: "`.x` looks different at 50 %" }),
  ];
  const given = report({ gates: [design, motion], findings: found });
  assert.deepEqual(
    approvableGroups(given).map((group) => [group.gate, group.kind, group.findings]),
    [
      ["design", "changed", [found[0]?.fingerprint]],
      ["motion", "moves", [found[1]?.fingerprint]],
      ["motion", "moves", [found[2]?.fingerprint]],
    ],
  );
  const after = applied(given, approve(given));
  assert.deepEqual(
    after.gates.map((each) => each.outcome),
    ["pass", "pass"],
  );
  const drawn = {
    ...motion,
    pictures: pictures({ screens: [looks("a/desktop@50", "different", "other frame")] }),
  };
  const lapsed = applied({ ...given, gates: [design, drawn] }, approve(given));
  assert.deepEqual(
    lapsed.gates.map((each) => each.outcome),
    ["pass", "fail"],
  );
});

test("the digest of all stands for exactly these groups, in any order", () => {
  const given = seen([looks("a/desktop", "different"), looks("b/desktop", "different")]);
  const groups = approvableGroups(given);
  assert.equal(digestOf(groups), digestOf(groups.toReversed()));
  assert.notEqual(digestOf(groups), digestOf(groups.slice(1)));
  assert.match(digestOf([]), /^[0-9a-f]{32}$/);
});
