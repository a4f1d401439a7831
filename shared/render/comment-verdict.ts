// The first thing read: whose fault, what to do. One heading, the verdict's sentence, one line of counts.
import type { Report } from "../contract/report.ts";
import { inline } from "./markdown.ts";
import { blamed, type Tally, tally } from "./tally.ts";
import { CONCLUSIONS_SAID, grouped } from "./words.ts";

/** Green only for `ready`; amber when nothing is known to be broken and yet something could not be judged. */
export function verdictIcon(report: Report): string {
  if (report.verdict.conclusion === "ready") return "✅";
  const failed = report.gates.some(({ outcome, hard }) => hard && outcome === "fail");
  return failed || blamed(tally(report.findings)) > 0 ? "❌" : "⚠️";
}

/** `Not ready · 41 of 100`, without the icon. */
export function headline({ verdict, run }: Report): string {
  const tail = run.advisory && verdict.conclusion !== "ready" ? " · advisory" : "";
  return `${CONCLUSIONS_SAID[verdict.conclusion]} · ${verdict.score} of 100${tail}`;
}

export function verdictSection(report: Report): string {
  return [
    `## ${verdictIcon(report)} ${headline(report)}`,
    `**${inline(report.verdict.because)}**\n${inline(nextStep(report))}`,
    countsLine(tally(report.findings)),
  ]
    .filter((part) => part !== "")
    .join("\n\n");
}

const onlyOwnersMissing = ({ gates }: Report): boolean => {
  const broken = gates.filter(({ hard, outcome }) => hard && (outcome === "fail" || outcome === "unknown"));
  return broken.length > 0 && broken.every(({ kind, outcome }) => kind === "owners" && outcome === "fail");
};

/** What the reader does now, in one or two sentences; plain text. */
export function nextStep(report: Report): string {
  const counts = tally(report.findings);
  const unknown = report.gates.filter(({ outcome, hard }) => hard && outcome === "unknown").length;
  const steps: string[] = [];
  if (report.verdict.conclusion === "ready") {
    steps.push(blamed(counts) > 0 ? "Nothing below has to be fixed before merging." : "Nothing to do.");
  } else if (onlyOwnersMissing(report)) {
    steps.push("Ask the reviewers named below; their approval of this very commit is enough.");
  } else if (blamed(counts) > 0) {
    const what = blamed(counts) === 1 ? "the new finding" : `the ${grouped(blamed(counts))} new findings`;
    const again = report.findings.every(
      ({ state, reproduce }) => !state.startsWith("new") || reproduce !== null,
    );
    if (report.verdict.conclusion === "blocked")
      steps.push(
        `A person has to look before more is pushed; ${what} ${blamed(counts) === 1 ? "is" : "are"} below.`,
      );
    else
      steps.push(
        `Fix ${what} below and push${again ? "; each comes with a command that shows it again" : ""}.`,
      );
  }
  if (unknown > 0) {
    const which = unknown === 1 ? "1 gate" : `${grouped(unknown)} gates`;
    steps.push(`See below why ${which} could not be judged; that does not count as passing.`);
  }
  if (steps.length === 0 && report.gates.every(({ outcome }) => outcome === "skipped")) {
    steps.push("Install what the gates need, or list commands that can run here in .github/proofmark.yml.");
  }
  if (steps.length === 0) steps.push(`Look at the failed gates below; the bar is ${report.verdict.bar}.`);
  if (report.run.advisory && report.verdict.conclusion !== "ready") {
    steps.push("This run advises: it does not fail the job.");
  }
  return steps.join(" ");
}

/** `6 new · 2 new on untouched lines · 1 flaky · 13 already broken · 2 fixed`; only what there is. */
export function countsLine(counts: Tally): string {
  const parts: string[] = [];
  const say = (count: number, words: string): void => {
    if (count > 0) parts.push(`**${grouped(count)}** ${words}`);
  };
  say(counts.new, "new");
  say(counts["new-indirect"], "new on untouched lines");
  say(counts.flaky, "flaky");
  say(counts["pre-existing"], "already broken");
  say(counts.fixed, "fixed");
  return parts.join(" · ");
}
