// The table of gates. Word beside each icon; what was not judged never looks like what passed.
import type { GateResult, Report } from "../contract/report.ts";
import type { Form } from "./budget.ts";
import { inline, table } from "./markdown.ts";
import { blamed, type Tally, tally, tallyByGate } from "./tally.ts";
import { counted, evidenceOf, grouped, outcomeOf, TIERS_EXPLAINED, took } from "./words.ts";

type Column = { head: string; align: "l" | "r"; text: (gate: GateResult, counts: Tally) => string };

// Non-breaking, so that a narrow page scrolls the table instead of breaking every cell.
const firm = (text: string): string => text.replaceAll(" ", "\u00a0").replaceAll("-", "\u2011");

const COLUMNS: readonly Column[] = [
  {
    head: "Gate",
    align: "l",
    text: ({ title, hard }) => `**${inline(title, 80)}**${hard ? "" : " (advisory)"}`,
  },
  { head: "Outcome", align: "l", text: (gate) => outcome(gate) },
  { head: "New", align: "r", text: (_, counts) => number(blamed(counts)) },
  { head: "Already broken", align: "r", text: (_, counts) => number(counts["pre-existing"]) },
  { head: "Fixed", align: "r", text: (_, counts) => number(counts.fixed) },
  { head: "Tests", align: "l", text: tests },
  { head: "Time", align: "r", text: took },
  { head: "Evidence", align: "l", text: evidenceOf },
];

/** What asks for attention first; within that the report's order. */
const LOUDNESS: Readonly<Record<GateResult["outcome"], number>> = {
  fail: 0,
  unknown: 1,
  pass: 3,
  skipped: 4,
};
const loudness = ({ outcome, hard }: GateResult): number =>
  hard || outcome === "pass" ? LOUDNESS[outcome] : 2;

export function gatesForms(report: Report): Form[] {
  const counts = tallyByGate(report);
  const rows = (gates: readonly GateResult[]): string => gatesTable(gates, counts);
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

/** Columns in which no gate has anything to say are left away. */
function gatesTable(gates: readonly GateResult[], counts: ReadonlyMap<string, Tally>): string {
  const ordered = gates.toSorted((a, b) => loudness(a) - loudness(b));
  const columns = COLUMNS.map((column) => ({
    ...column,
    cells: ordered.map((gate) => column.text(gate, counts.get(gate.id) ?? tally([]))),
  })).filter(({ cells }) => cells.some((text) => text !== ""));
  return table(
    columns.map(({ head }) => head),
    ordered.map((_, row) =>
      columns.map(({ head, cells }) => (head === "Gate" ? (cells[row] ?? "") : firm(cells[row] ?? ""))),
    ),
    columns.map(({ align }) => align).join(""),
  );
}

function outcome(gate: GateResult): string {
  const { icon, word } = outcomeOf(gate);
  return `${icon} ${word}`;
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
