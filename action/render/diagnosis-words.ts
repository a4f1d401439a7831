// The diagnosis for people, as text for a terminal and as markdown. Neither lets a word of the change act: no escapes, no links.
import { BOUNDS, DIAGNOSIS_LABEL } from "../../shared/diagnosis/bounds.ts";
import type { CauseKind, DiagnosedCause, Diagnosis, WhyLikely } from "../../shared/diagnosis/types.ts";
import { code, fenced, inline } from "../../shared/render/markdown.ts";
import { cleanBlock, cleanLine } from "../../shared/render/plain.ts";
import { placeOf } from "../../shared/render/tally.ts";
import { CONCLUSIONS_SAID, counted, grouped } from "../../shared/render/words.ts";

const KINDS_SAID: Readonly<Record<CauseKind, string>> = {
  "missing-module": "something imported is missing",
  "missing-name": "a name is missing",
  compile: "it does not compile",
  rule: "a rule is broken",
  screen: "a screen changed",
  gate: "a gate refuses",
  test: "a test fails",
  output: "a command fails",
};

const WHY_SAID: Readonly<Record<WhyLikely, string>> = {
  "import-name": "is, or was, what is imported",
  "deepest-frame": "is where it was thrown",
  "finding-here": "is where it was found",
  manifest: "declares packages",
  frame: "is in the stack",
  "same-stem": "has the same name",
  mentioned: "is mentioned",
  "same-folder": "is in the same folder",
  "only-change": "is all that changed",
};

function heading({ causes, left, counts, tokens, conclusion, score }: Diagnosis): string {
  const verdict = `${CONCLUSIONS_SAID[conclusion]}, ${score} of 100.`;
  const found = counts.new + counts["new-indirect"] + counts.flaky;
  if (found === 0) return `${verdict} Nothing new to diagnose.`;
  const sum = `${counted(causes.length + left, "cause")} of ${counted(found, "new finding")}.`;
  if (tokens === null) return `${verdict} ${sum}`;
  const about = tokens.exact ? "" : "about ";
  return `${verdict} ${sum} ${grouped(tokens.after)} tokens; the logs of what fails have ${about}${grouped(tokens.before)}.`;
}

export function diagnosisText(diagnosis: Diagnosis): string {
  const causes = diagnosis.causes.map((cause, at) => {
    const lines = [
      `${at + 1}. ${cleanLine(cause.title)}`,
      `   ${remarks(cause)}`,
      ...placesOf(cause).map((place) => `   at ${cleanLine(place)}`),
      ...cause.likely.map(
        ({ path, why }) => `   likely ${cleanLine(path)}: ${why.map((one) => WHY_SAID[one]).join(", ")}`,
      ),
      ...(cause.reproduce === null ? [] : [`   $ ${cleanLine(cause.reproduce)}`]),
      ...(cause.log === null ? [] : [`   ${logPlace(cause.log)}`]),
      ...(cause.log === null ? [] : cleanBlock(cause.log.text).split("\n")).map((line) => `   | ${line}`),
    ];
    return lines.join("\n");
  });
  return `${[heading(diagnosis), ...causes, ...leftOut(diagnosis)].join("\n\n")}\n`;
}

export function diagnosisMarkdown(diagnosis: Diagnosis): string {
  const causes = diagnosis.causes.map((cause, at) =>
    [
      `### ${at + 1}. ${inline(cause.title, BOUNDS.text)}`,
      remarks(cause),
      list(
        "At",
        placesOf(cause).map((place) => code(place)),
      ),
      list(
        "Likely",
        cause.likely.map(({ path, why }) => `${code(path)} ${why.map((one) => WHY_SAID[one]).join(", ")}`),
      ),
      cause.reproduce === null ? "" : fenced(cause.reproduce, "sh"),
      cause.log === null ? "" : `${inline(logPlace(cause.log))}\n\n${fenced(cause.log.text)}`,
    ]
      .filter((part) => part !== "")
      .join("\n\n"),
  );
  const label = causes.length === 0 ? [] : [DIAGNOSIS_LABEL];
  return `${["## Diagnosis", heading(diagnosis), ...label, ...causes, ...leftOut(diagnosis)].join("\n\n")}\n`;
}

function remarks({ kind, severity, standing, confidence, findings, gates }: DiagnosedCause): string {
  const what = KINDS_SAID[kind];
  const said = [
    `${what.charAt(0).toUpperCase()}${what.slice(1)}`,
    severity,
    ...(standing === "flaky" ? ["flaky"] : []),
    ...(confidence === "low" ? ["probably caused by this change"] : []),
    `${counted(findings, "finding")} of ${gates.slice(0, 5).join(", ")}`,
  ];
  return `${said.join(" · ")}`;
}

const placesOf = ({ shown }: DiagnosedCause): string[] => [
  ...new Set(shown.map((finding) => placeOf(finding)).filter((place) => place !== null)),
];

const logPlace = ({ file, from, to }: NonNullable<DiagnosedCause["log"]>): string =>
  file === null || from === null || to === null
    ? "In its own words:"
    : `${cleanLine(file)}, ${from === to ? `line ${from}` : `lines ${from} to ${to}`}:`;

const list = (name: string, items: readonly string[]): string =>
  items.length === 0 ? "" : `${name}:\n\n${items.map((item) => `- ${item}`).join("\n")}`;

const leftOut = ({ left }: Diagnosis): string[] =>
  left === 0 ? [] : [`${counted(left, "more cause")} found no room here; the report has them all.`];
