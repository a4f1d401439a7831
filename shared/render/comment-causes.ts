// What to look at first, where a few causes explain many findings: forty failed tests need not be read to learn of one import.
import type { DiagnosedCause, Diagnosis } from "../diagnosis/types.ts";
import type { Form } from "./budget.ts";
import { code, inline } from "./markdown.ts";
import { counted, grouped } from "./words.ts";

/** From here on a cause is worth being told apart from its findings. */
const MANY = 4;
const SHOWN = 3;
/** Points of a file below which naming it would be a guess. */
const CERTAIN = 25;

export function causesForms({ causes, counts, left }: Diagnosis): Form[] {
  const many = causes.filter(({ standing, findings }) => standing !== "flaky" && findings >= MANY);
  if (many.length === 0) return [];
  const found = counts.new + counts["new-indirect"];
  const all = causes.filter(({ standing }) => standing !== "flaky").length + left;
  const title = `**${counted(found, "new finding")}, ${counted(all, "cause")}.** ${all === 1 ? "It is probably this" : "Look at these first"}:`;
  const form = (shown: number): string => `${title}\n\n${many.slice(0, shown).map(item).join("\n")}`;
  return [
    { text: form(SHOWN), worth: 88 },
    { text: form(1), worth: 93 },
  ];
}

function item({ title, findings, likely, reproduce }: DiagnosedCause): string {
  const [file] = likely;
  const where =
    file === undefined || file.score < CERTAIN ? "" : ` Probably because of ${code(file.path, 160)}.`;
  const again = reproduce === null ? "" : `  \n  ${code(reproduce)}`;
  return `- **${grouped(findings)}**: ${inline(title, 200)}${where}${again}`;
}
