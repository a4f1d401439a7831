// What is not new: gates that could not be judged, what was broken before, what was fixed, and the notes.
import type { Finding, GateResult, Report } from "../contract/report.ts";
import type { Form } from "./budget.ts";
import { where } from "./comment-findings.ts";
import type { Links } from "./links.ts";
import { code, details, inline } from "./markdown.ts";
import { allowed, placeOf, select } from "./tally.ts";
import { counted, grouped, TODO } from "./words.ts";

export function unknownForms(report: Report): Form[] {
  const gates = report.gates.filter(({ outcome }) => outcome === "unknown");
  if (gates.length === 0) return [];
  const list = (shown: readonly GateResult[], item: (gate: GateResult) => string): string => {
    const rest = gates.length - shown.length;
    const more = rest > 0 ? `\n- … and ${counted(rest, "more gate")}` : "";
    return `### Could not be judged (${grouped(gates.length)})\n\n${shown.map(item).join("\n")}${more}`;
  };
  return [
    { text: list(gates.slice(0, 40), fullUnknown), worth: 70 },
    {
      text: list(
        gates.slice(0, 20),
        (gate) =>
          `- **${inline(gate.title, 80)}**: ${inline(gate.reason?.text ?? "No reason was given.", 120)}`,
      ),
      worth: 96,
    },
  ];
}

function fullUnknown(gate: GateResult): string {
  const reason = inline(gate.reason?.text ?? "No reason was given.", 400);
  const todo = gate.reason === null ? "" : TODO[gate.reason.code];
  const again = gate.reproduce === null ? "" : `  \n  Try it: ${code(gate.reproduce)}`;
  return `- **${inline(gate.title, 80)}**${gate.hard ? "" : " (advisory)"}: ${reason}${todo === "" ? "" : `  \n  **What to do:** ${todo}`}${again}`;
}

/** Gates that were skipped although a reader could change that. */
export function skippedForms(report: Report): Form[] {
  const gates = report.gates.filter(({ outcome, reason }) => outcome === "skipped" && reason !== null);
  if (gates.length === 0) return [];
  const items = gates.slice(0, 30).map(({ title, reason }) => {
    const todo = reason === null ? "" : TODO[reason.code];
    return `- **${inline(title, 80)}**: ${inline(reason?.text ?? "", 300)}${todo === "" ? "" : ` ${todo}`}`;
  });
  return [{ text: details(`Skipped (${grouped(gates.length)})`, items.join("\n")), worth: 15 }];
}

/** What somebody has allowed stays to be read, with their name. */
export function allowedForms(report: Report): Form[] {
  const found = allowed(report);
  if (found.length === 0) return [];
  const title = `Allowed (${grouped(found.length)})`;
  const form = (shown: number): string => {
    const lines = found.slice(0, shown).map((finding) => {
      const place = placeOf(finding);
      const { by, at } = finding.approved ?? { by: "", at: "" };
      const what = `${place === null ? "" : `${code(place, 160)} `}${inline(finding.message, 160)}`;
      return `- ${code(finding.rule, 80)} ${what} Allowed by ${code(by, 64)}, ${inline(at.slice(0, 10))}.`;
    });
    const left = found.length - lines.length;
    if (left > 0) lines.push(`- … and ${grouped(left)} more`);
    return details(title, lines.join("\n"));
  };
  return [
    { text: form(40), worth: 45 },
    { text: form(5), worth: 85 },
  ];
}

export function oldForms(report: Report, links: Links): Form[] {
  const found = select(report, "pre-existing");
  if (found.length === 0) return [];
  const title = `Already broken before this change (${grouped(found.length)})`;
  const form = (shown: number): string =>
    details(
      title,
      `These cost this change nothing.\n\n${plainList(found, { shown, report })}${rest(found.length - shown, links)}`,
    );
  return [
    { text: form(40), worth: 10 },
    { text: form(8), worth: 12 },
  ];
}

export function fixedForms(report: Report, links: Links): Form[] {
  const found = select(report, "fixed");
  if (found.length === 0) return [];
  const form = (shown: number): string =>
    `### Fixed by this change (${grouped(found.length)})\n\n${plainList(found, { shown, report })}${rest(found.length - shown, links)}`;
  return [
    { text: form(10), worth: 30 },
    { text: `### Fixed by this change (${grouped(found.length)})`, worth: 60 },
  ];
}

function plainList(found: readonly Finding[], { shown, report }: { shown: number; report: Report }): string {
  const titles = new Map(report.gates.map(({ id, title }) => [id, inline(title, 80)]));
  return found
    .slice(0, shown)
    .map((finding) => {
      const place = placeOf(finding);
      const doubt = finding.confidence === "low" ? " · _probably_" : "";
      const gate = titles.get(finding.gate) ?? inline(finding.gate);
      if (finding.source === "test")
        return `- ${gate}: **${inline((finding.test ?? "").replaceAll(" > ", " › "), 160)}**${doubt}`;
      return `- ${gate}: ${place === null ? "" : `${code(place, 160)} `}${inline(finding.message, 160)}${doubt}`;
    })
    .join("\n");
}

const rest = (count: number, links: Links): string =>
  count > 0 ? `\n- … and ${grouped(count)} more${where(links)}` : "";

export function notesForms({ notes }: Report): Form[] {
  if (notes.length === 0) return [];
  const list = (max: number, bytes: number): string =>
    notes
      .slice(0, max)
      .map(({ text }) => `> ${inline(text, bytes)}`)
      .join("\n>\n");
  return [
    { text: list(20, 500), worth: 55 },
    { text: list(3, 200), worth: 88 },
  ];
}
