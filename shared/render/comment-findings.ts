// Findings as a list: by gate, then by cause, each with its place and the command that shows it again.
import type { Finding, Report } from "../contract/report.ts";
import type { Form } from "./budget.ts";
import { type Links, lineLink } from "./links.ts";
import { code, details, fenced, inline, link } from "./markdown.ts";
import { excerpt } from "./plain.ts";
import { byCause, type Cause, placeOf, select } from "./tally.ts";
import { counted, grouped, STANDINGS_EXPLAINED } from "./words.ts";

export interface ListBounds {
  /** Findings shown one by one. */
  findings: number;
  /** Places shown under one cause. */
  places: number;
  /** Findings whose output is shown, folded. */
  outputs: number;
}

export interface ListContext {
  report: Report;
  links: Links;
  bounds: ListBounds;
}

const RICH: ListBounds = { findings: 60, places: 15, outputs: 20 };
const PLAIN: ListBounds = { findings: 40, places: 8, outputs: 0 };
const FEW: ListBounds = { findings: 8, places: 3, outputs: 0 };

const TITLES: Readonly<Record<"new" | "new-indirect" | "flaky", string>> = {
  new: "New in this change",
  "new-indirect": "New on lines this change did not touch",
  flaky: "Flaky",
};

/** The same section ever leaner; `worth` is that of the leanest, which only counts. */
export function findingsForms(
  report: Report,
  options: { standing: keyof typeof TITLES; links: Links; worth: number },
): Form[] {
  const found = select(report, options.standing);
  if (found.length === 0) return [];
  const whole = (bounds: ListBounds): string =>
    `${heading(options.standing, found.length)}\n\n${listFindings(found, { report, links: options.links, bounds })}`;
  const { worth } = options;
  return [
    { text: whole(RICH), worth: worth - 50 },
    { text: whole(PLAIN), worth: worth - 25 },
    { text: whole(FEW), worth: worth - 8 },
    { text: `${heading(options.standing, found.length)}\n\n${perGate(found, report)}`, worth },
  ];
}

export function heading(standing: keyof typeof TITLES, count: number): string {
  const title = `### ${TITLES[standing]} (${grouped(count)})`;
  return standing === "new" ? title : `${title}\n\n${STANDINGS_EXPLAINED[standing]}`;
}

/** `found` is ordered (see `select`). Says how many it did not list. */
export function listFindings(found: readonly Finding[], context: ListContext): string {
  const state = { left: context.bounds.findings, outputs: context.bounds.outputs, shown: 0 };
  const parts: string[] = [];
  for (const [gate, ofGate] of Map.groupBy(found, (finding) => finding.gate)) {
    if (state.left <= 0) break;
    const common = commonCommand(ofGate);
    const items: string[] = [];
    for (const cause of byCause(ofGate)) {
      if (state.left <= 0) break;
      items.push(causeItem(cause, { ...context, common, single: ofGate.length === 1 }, state));
    }
    const command = common === null || ofGate.length === 1 ? "" : `\n\n${fenced(common, "sh")}`;
    parts.push(
      `#### ${titleOf(gate, context.report)}\n\n${items.join("\n").trimEnd()}${command}${whoMayAllow(gate, ofGate, context.report)}`,
    );
  }
  const missing = found.length - state.shown;
  if (missing > 0) parts.push(`… and ${grouped(missing)} more${where(context.links)}.`);
  return parts.join("\n\n");
}

/** How somebody says that it is meant, where somebody may. Owners say so by approving. */
function whoMayAllow(id: string, findings: readonly Finding[], { gates, change }: Report): string {
  const gate = gates.find((one) => one.id === id);
  if (change.pullRequest === null || gate?.tier !== "git" || gate.outcome !== "fail") return "";
  if (gate.kind === "owners") return "";
  const [first] = findings;
  const rule = first && new Set(findings.map((finding) => finding.rule)).size > 1 ? ` ${first.rule}` : "";
  const one = rule === "" ? "" : `, or of one rule ${code(`/proofmark allow ${id}${rule}`)}`;
  return `\n\n<sub>Meant? Someone with write access, other than the author, can comment ${code(`/proofmark allow ${id}`)}${one}.</sub>`;
}

/** The command all of them share; then it is shown once. */
function commonCommand(findings: readonly Finding[]): string | null {
  const first = findings[0]?.reproduce ?? null;
  return findings.every(({ reproduce }) => reproduce === first) ? first : null;
}

interface Shared {
  common: string | null;
  /** The gate has but this one finding, whose command then stands with it. */
  single: boolean;
}

interface Progress {
  left: number;
  outputs: number;
  shown: number;
}

function causeItem(cause: Cause, context: ListContext & Shared, state: Progress): string {
  const shown = cause.findings.slice(0, Math.min(context.bounds.places, state.left));
  state.left -= shown.length;
  state.shown += shown.length;
  const [first] = shown;
  if (first === undefined) return "";
  const only = commonCommand(shown);
  const alone = context.common === null || context.single;
  const command = only === null || !alone ? "" : `\n\n${indent(fenced(only, "sh"))}\n`;
  if (cause.findings.length === 1) return `- ${findingLine(first, context)}${output(first, state)}${command}`;
  const rest = cause.findings.length - shown.length;
  const lines = shown.map((finding) => {
    const own = only === null && finding.reproduce !== null ? `  \n  ${code(finding.reproduce)}` : "";
    return indent(`- ${findingLine(finding, context, "short")}${own}${output(finding, state)}`);
  });
  if (rest > 0) lines.push(`  - … and ${counted(rest, "more place")}${where(context.links)}`);
  return `- ${causeTitle(cause)}\n${lines.join("\n")}${command}`;
}

function causeTitle({ findings }: Cause): string {
  const [first] = findings;
  if (first === undefined) return "";
  if (first.source === "test") return `**${counted(findings.length, "test")}** with one failure`;
  if (first.source === "output") return `**${counted(findings.length, "line")}** of output`;
  return `**${code(first.rule, 120)}** in ${counted(findings.length, "place")}${remarks(first, "severity")}`;
}

function findingLine(
  finding: Finding,
  { report, links }: ListContext,
  form: "full" | "short" = "full",
): string {
  const place = placeOf(finding);
  const { head } = report.change;
  const address =
    finding.path === null ? null : lineLink(links, { head, path: finding.path, line: finding.line });
  const where = place === null ? "" : link(code(place), address);
  const remark = form === "full" ? remarks(finding, "all") : remarks(finding, "confidence");
  if (finding.source === "test") {
    const name = inline((finding.test ?? finding.rule).replaceAll(" > ", " › "), 240);
    return `**${name}**${where === "" ? "" : ` ${where}`}${remark}  \n  ${inline(finding.message)}`;
  }
  const rule = form === "full" && finding.source !== "output" ? `**${code(finding.rule, 120)}** ` : "";
  return `${rule}${where}${where === "" ? "" : " "}${inline(finding.message)}${remark}`;
}

/** What a reader should know of a finding that the default is not: its severity, and doubt about the blame. */
function remarks(finding: Finding, about: "all" | "severity" | "confidence"): string {
  const said: string[] = [];
  if (about !== "confidence" && finding.severity !== "critical") said.push(finding.severity);
  if (about !== "severity" && finding.confidence === "low") said.push(PROBABLY[finding.state]);
  return said.length === 0 ? "" : ` · _${said.join(", ")}_`;
}

const PROBABLY: Readonly<Record<Finding["state"], string>> = {
  new: "probably new",
  "new-indirect": "probably caused by this change",
  "pre-existing": "probably there before",
  fixed: "probably fixed",
};

function output({ detail, source }: Finding, state: Progress): string {
  if (detail === null || detail.trim() === "" || state.outputs <= 0) return "";
  state.outputs -= 1;
  return `\n\n${indent(details(source === "gate" ? "Details" : "Output", fenced(excerpt(detail, { lines: 16, bytes: 1200 }))))}`;
}

function perGate(found: readonly Finding[], report: Report): string {
  return [...Map.groupBy(found, ({ gate }) => gate)]
    .slice(0, 50)
    .map(([gate, list]) => `- **${titleOf(gate, report)}**: ${grouped(list.length)}`)
    .join("\n");
}

export const titleOf = (id: string, { gates }: Report): string =>
  inline(gates.find((gate) => gate.id === id)?.title ?? id, 80);

/** ` in the report`, linked, or nothing. */
export const where = ({ report, run }: Links): string =>
  report !== null
    ? ` in [the report](${report})`
    : run !== null
      ? ` in [the run](${run})`
      : " in the run's report";

const indent = (text: string): string => text.replace(/^(?=.)/gm, "  ");
