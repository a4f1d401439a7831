// The result on a terminal or in a log. What matters most comes last, where the eye is when the command has ended.
import type { Finding, GateResult, Report } from "../../shared/contract/report.ts";
import { tests } from "../../shared/render/comment-gates.ts";
import { headline, nextStep } from "../../shared/render/comment-verdict.ts";
import { cleanBlock, cleanLine, excerpt, truncateBytes } from "../../shared/render/plain.ts";
import {
  approvalsOf,
  approvedHow,
  approvedWords,
  causeWords,
  changesOf,
  countsSentence,
  type Looked,
  lookedAt,
  screenNames,
} from "../../shared/render/screens.ts";
import {
  blamed,
  byCause,
  placeOf,
  select,
  type Tally,
  tally,
  tallyByGate,
} from "../../shared/render/tally.ts";
import { counted, grouped, outcomeOf, STANDINGS_EXPLAINED, TODO, took } from "../../shared/render/words.ts";
import { type Paint, paints } from "./paint.ts";

export interface TextOptions {
  color: boolean;
  /** Columns of the terminal; long lines are wrapped between words. */
  width: number;
}

/** Findings listed one by one before the rest is only counted; the report has all. */
const MOST = 100;

/** The whole result, ending in a line break. */
export function renderText(report: Report, { color, width }: TextOptions): string {
  const page: Page = { report, paint: paints(color), width: Math.max(40, Math.min(width, 120)) };
  return `${[
    findings(page, "flaky", "Flaky"),
    findings(page, "new-indirect", "New on lines this change did not touch"),
    findings(page, "new", "New in this change"),
    ...lookedAt(report).map((looked) => screens(looked, page)),
    unjudged(page),
    notes(page),
    gates(page),
    verdict(page),
  ]
    .filter((part) => part !== "")
    .join("\n\n")}\n`;
}

interface Page {
  report: Report;
  paint: Paint;
  width: number;
}

function gates({ report, paint, width }: Page): string {
  const counts = tallyByGate(report);
  const names = Math.min(24, Math.max(4, ...report.gates.map(({ title }) => cleanLine(title).length)));
  return report.gates
    .map((gate) => {
      const { word } = outcomeOf(gate);
      const name = truncateBytes(cleanLine(gate.title), 24).padEnd(names);
      const time = took(gate);
      const said = [saidOf(gate, counts.get(gate.id) ?? tally([])), time]
        .filter((part) => part !== "")
        .join(", ");
      const line = `  ${name}  ${paintOf(gate, paint)(word.padEnd(19))} `;
      return `${line}${paint.dim(clip(said, width - names - 25))}`.trimEnd();
    })
    .join("\n");
}

function saidOf(gate: GateResult, counts: Tally): string {
  if (gate.outcome === "skipped" || gate.outcome === "unknown") return cleanLine(gate.reason?.text ?? "");
  const parts = [
    blamed(counts) > 0 ? `${grouped(blamed(counts))} new` : "",
    counts.flaky > 0 ? `${grouped(counts.flaky)} flaky` : "",
    counts["pre-existing"] > 0 ? `${grouped(counts["pre-existing"])} already broken` : "",
    gate.reason?.code === "approved" ? cleanLine(gate.reason.text) : "",
    counts.fixed > 0 ? `${grouped(counts.fixed)} fixed` : "",
    gate.tests === null ? "" : tests(gate).replace(/(?<=of [\d,]*\d)(?=,|$)/, " tests"),
    gate.hard ? "" : "advisory",
  ];
  return parts.filter((part) => part !== "").join(", ");
}

function findings(page: Page, standing: "new" | "new-indirect" | "flaky", title: string): string {
  const found = select(page.report, standing);
  if (found.length === 0) return "";
  const { paint } = page;
  const head = paint.bold(`${title} (${grouped(found.length)})`);
  const why = standing === "new" ? [] : wrap(STANDINGS_EXPLAINED[standing], page.width, "").map(paint.dim);
  const blocks = byCause(found.slice(0, MOST)).map((cause) =>
    cause.findings.map((each) => one(each, page)).join("\n"),
  );
  const rest =
    found.length > MOST ? [paint.dim(`  … and ${grouped(found.length - MOST)} more in the report`)] : [];
  return [head, ...why, ...blocks, ...rest].join("\n");
}

function one(finding: Finding, { paint, width }: Page): string {
  const place = placeOf(finding);
  const column =
    place !== null && finding.line !== null && finding.column !== null ? `:${finding.column}` : "";
  const name = finding.source === "test" ? cleanLine(finding.test ?? "test") : cleanLine(finding.rule);
  const remarks = [
    finding.gate,
    finding.severity === "critical" ? "" : finding.severity,
    finding.confidence === "low" ? "probably" : "",
  ].filter((part) => part !== "");
  const first =
    finding.source === "test" ? [name, place] : [place === null ? null : `${place}${column}`, name];
  const lead = first.filter((part) => part !== null).map(cleanLine);
  const lines = [`  ${paint.bold(lead[0] ?? "")}  ${paint.dim([...lead.slice(1), ...remarks].join(" · "))}`];
  lines.push(...wrap(cleanLine(finding.message), width, "    "));
  if (finding.source === "test" && finding.detail !== null) {
    const shown = excerpt(cleanBlock(finding.detail), { lines: 8, bytes: 800 });
    lines.push(...shown.split("\n").map((line) => paint.dim(`    │ ${line}`.trimEnd())));
  }
  if (finding.reproduce !== null) lines.push(`    ${paint.cyan(`$ ${cleanLine(finding.reproduce)}`)}`);
  return lines.join("\n");
}

/** Groups of equal changes that are listed before the rest is only counted. */
const MOST_CHANGES = 20;

function screens({ gate, pictures }: Looked, { paint, width, report }: Page): string {
  const changes = changesOf(pictures);
  const unknown = pictures.screens.filter(({ outcome }) => outcome === "unknown");
  const blocks = changes.slice(0, MOST_CHANGES).flatMap(({ title, cause, screens: members }) => {
    const { names, rest } = screenNames(members, 3);
    const list = `${names.map(cleanLine).join(", ")}${rest > 0 ? ` and ${grouped(rest)} more` : ""}`;
    const says = cause === null || title.includes(cause.selector) ? [] : [causeWords(cause)];
    const from = (cause?.files ?? []).slice(0, 2).map(cleanLine).join(", ");
    return [
      ...wrap(cleanLine(title), width, "  "),
      ...says.flatMap((text) => wrap(cleanLine(text), width, "    ")),
      ...wrap(`${counted(members.length, "screen")}: ${list}`, width, "    ").map(paint.dim),
      ...(from === "" ? [] : [paint.dim(`    probably from ${from}`)]),
    ];
  });
  const rest = changes.length - MOST_CHANGES;
  return [
    paint.bold(`${cleanLine(gate.title)}: ${countsSentence(pictures)}`),
    ...(pictures.moved ? wrap("Environment moved, not you: the base was captured afresh.", width, "  ") : []),
    ...approvalsOf(report, gate.id)
      .slice(0, MOST_CHANGES)
      .flatMap((one) =>
        wrap(
          `✔ ${cleanLine(one.label)}${approvedWords(one)} ${cleanLine(one.by)} ${approvedHow(one)}`,
          width,
          "  ",
        ),
      ),
    ...blocks,
    ...(rest > 0 ? [paint.dim(`  … and ${counted(rest, "more change")} in the report`)] : []),
    ...unknown
      .slice(0, MOST_CHANGES)
      .flatMap(({ id, text }) => wrap(`${cleanLine(id)} is unknown: ${cleanLine(text)}`, width, "  ")),
  ].join("\n");
}

function unjudged({ report, paint, width }: Page): string {
  const unknown = report.gates.filter(({ outcome }) => outcome === "unknown");
  if (unknown.length === 0) return "";
  const blocks = unknown.map((gate) => [
    `  ${paint.bold(cleanLine(gate.title))}`,
    ...wrap(cleanLine(gate.reason?.text ?? "No reason was given."), width, "    "),
    ...(gate.reason === null ? [] : wrap(TODO[gate.reason.code], width, "    → ")),
    ...(gate.reproduce === null ? [] : [`    ${paint.cyan(`$ ${cleanLine(gate.reproduce)}`)}`]),
  ]);
  return [paint.bold(`Could not be judged (${unknown.length})`), ...blocks.flat()].join("\n");
}

const notes = ({ report, paint, width }: Page): string =>
  report.notes
    .flatMap(({ text }) => wrap(cleanLine(text), width, "note: "))
    .map((line) => paint.dim(line))
    .join("\n");

function verdict({ report, paint, width }: Page): string {
  const counts = tally(report.findings);
  const ready = report.verdict.conclusion === "ready";
  const color = ready ? paint.green : blamed(counts) > 0 ? paint.red : paint.yellow;
  const said = [
    counts.new > 0 ? `${grouped(counts.new)} new` : "",
    counts["new-indirect"] > 0 ? `${grouped(counts["new-indirect"])} new on untouched lines` : "",
    counts.flaky > 0 ? counted(counts.flaky, "flaky", "flaky") : "",
    counts["pre-existing"] > 0 ? `${grouped(counts["pre-existing"])} already broken` : "",
    counts.fixed > 0 ? `${grouped(counts.fixed)} fixed` : "",
  ].filter((part) => part !== "");
  return [
    `${color(paint.bold(headline(report)))}${said.length > 0 ? `   ${said.join(", ")}` : ""}`,
    ...wrap(cleanLine(report.verdict.because), width, ""),
    ...wrap(nextStep(report).replaceAll("below", "above"), width, ""),
  ].join("\n");
}

function paintOf(gate: GateResult, paint: Paint): (text: string) => string {
  if (gate.outcome === "pass") return paint.green;
  if (gate.outcome === "fail") return gate.hard ? paint.red : paint.yellow;
  return gate.outcome === "unknown" ? paint.yellow : paint.dim;
}

const clip = (text: string, width: number): string =>
  text.length > width
    ? `${text
        .slice(0, Math.max(0, width - 1))
        .toWellFormed()
        .replaceAll("\ufffd", "")}…`
    : text;

/** Breaks between words; a word longer than the line stays whole. Later lines align with the first one's text. */
function wrap(text: string, width: number, lead: string): string[] {
  const lines: string[] = [];
  let line = lead;
  for (const word of text.split(" ").filter((each) => each !== "")) {
    if (line.length > lead.length && line.length + 1 + word.length > width) {
      lines.push(line);
      line = " ".repeat(lead.length);
    }
    line += line.length > lead.length ? ` ${word}` : word;
  }
  return line.trim() === "" || text === "" ? lines : [...lines, line];
}
