// The sections of pytest's ERRORS and FAILURES: what a test wrote and why it failed.
import type { PytestOutcome } from "./pytest-outcomes.ts";

export interface PytestSection {
  text: string;
  /** The first line marked with E. */
  message: string | null;
}

export interface PytestSections {
  /** The next section of this outcome; equal names of several files are handed out in order. */
  take(outcome: PytestOutcome): PytestSection | null;
}

const HEADING = /^_{3,} (.+?) _{3,}$|^_ (.+?) _$/;
const BAR = /^={3,}(?: .* =+)?$|^!{3,} .* !+$/;

export function pytestSections(lines: readonly string[]): PytestSections {
  const byName = new Map<string, string[][]>();
  let current: string[] | null = null;
  let inside = false;
  for (const line of lines) {
    if (BAR.test(line)) {
      inside = /^=+ (?:ERRORS|FAILURES) =+$/.test(line);
      current = null;
      continue;
    }
    const heading = inside ? HEADING.exec(line) : null;
    if (heading) {
      const name = heading[1] ?? heading[2] ?? "";
      current = [];
      byName.set(name, [...(byName.get(name) ?? []), current]);
    } else current?.push(line);
  }
  return {
    take(outcome) {
      for (const name of headings(outcome)) {
        const body = byName.get(name)?.shift();
        if (body) return toSection(body);
      }
      return null;
    },
  };
}

function headings({ collection, file, className, name, word }: PytestOutcome): string[] {
  if (collection) return [`ERROR collecting ${file}`];
  const full = className === null ? name : `${className.replaceAll("::", ".")}.${name}`;
  if (word !== "error") return [full];
  // pytest leaves the class out of these headings.
  return ["setup", "teardown"].flatMap((step) => [full, name].map((one) => `ERROR at ${step} of ${one}`));
}

function toSection(body: readonly string[]): PytestSection {
  const told = body.find((line) => /^E\s+\S/.test(line))?.replace(/^E\s+/, "");
  return { text: body.join("\n").trim(), message: told?.trim() ?? null };
}
