// The table of gates. Word beside each icon; what was not judged never looks like what passed.
import type { GateResult, Report } from "../contract/report.ts";
import type { Form } from "./budget.ts";
import { inline, table } from "./markdown.ts";
import { blamed, type Tally, tally, tallyByGate } from "./tally.ts";
import { counted, duration, grouped, outcomeOf, TIERS_EXPLAINED, TIERS_SAID } from "./words.ts";

const HEAD = ["Gate", "Outcome", "New", "Already broken", "Fixed", "Tests", "Time", "Evidence"];

export function gatesForms(report: Report): Form[] {
  const counts = tallyByGate(report);
  const rows = (gates: readonly GateResult[]): string =>
    table(
      HEAD,
      gates.map((gate) => row(gate, counts.get(gate.id) ?? tally([]))),
      "llrrrlrl",
    );
  const footnote = `<sub>${TIERS_EXPLAINED}</sub>`;
  const loud = report.gates.filter(({ outcome }) => outcome === "fail" || outcome === "unknown");
  const quiet = report.gates.length - loud.length;
  const rest = quiet > 0 ? `\n\n${counted(quiet, "gate")} passed or skipped, not listed here.` : "";
  if (report.gates.length === 0) return [{ text: "No gate was planned.", worth: "keep" }];
  return [
    { text: `${rows(report.gates)}\n\n${footnote}`, worth: 84 },
    { text: `${loud.length > 0 ? rows(loud) : ""}${rest}`.trim(), worth: 95 },
    { text: summaryLine(report.gates), worth: "keep" },
  ];
}

function row(gate: GateResult, counts: Tally): string[] {
  const { icon, word } = outcomeOf(gate);
  return [
    `**${inline(gate.title, 80)}**${gate.hard ? "" : " (advisory)"}`,
    `${icon} ${word}`,
    number(blamed(counts)),
    number(counts["pre-existing"]),
    number(counts.fixed),
    tests(gate),
    gate.outcome === "skipped" ? "" : duration(gate.durationMs),
    TIERS_SAID[gate.tier],
  ];
}

function summaryLine(gates: readonly GateResult[]): string {
  const said = Map.groupBy(gates, (gate) => outcomeOf(gate).word);
  return `Gates: ${[...said].map(([word, list]) => `${grouped(list.length)} ${word}`).join(", ")}.`;
}

const number = (count: number): string => (count === 0 ? "" : grouped(count));

/** `207 of 214`: passed of those that ran; skipped ones are said. */
export function tests({ tests: counts }: Pick<GateResult, "tests">): string {
  if (counts === null) return "";
  const ran = `${grouped(counts.passed)} of ${grouped(counts.total - counts.skipped)}`;
  return counts.skipped > 0 ? `${ran}, ${grouped(counts.skipped)} skipped` : ran;
}
