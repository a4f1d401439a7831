// Fits a document into a limit by giving up whole sections or whole forms of them, never half of one, and says so.
import { utf8Bytes } from "./plain.ts";

/** One way to show a section, and what it is worth: forms of lower worth are given up first, over the whole document. */
export interface Form {
  text: string;
  worth: number | "keep";
}

export interface Section {
  /** What a person calls it, in the sentence that says it was left out. */
  name: string;
  /** Richest first; given up one after the other, the section is left out after the last. Worth must not fall. */
  forms: readonly Form[];
}

export interface Fitted {
  text: string;
  /** Names of sections that are missing altogether. */
  left: string[];
  /** Names of sections shown in a leaner form. */
  shortened: string[];
}

export interface FitOptions {
  /** UTF-8 bytes of the whole. */
  limit: number;
  /** The sentence about what is missing; stands before the last section. */
  notice: (left: readonly string[], shortened: readonly string[]) => string;
}

/**
 * Sections are joined by a blank line in the order given; those whose richest form is empty vanish. Forms marked `keep`
 * stay even if they alone exceed the limit: their makers bound them.
 */
export function fit(sections: readonly Section[], options: FitOptions): Fitted {
  const present = sections.filter(({ forms }) => (forms[0]?.text ?? "") !== "");
  const level = new Map(present.map((section) => [section, 0]));
  const steps = present
    .flatMap((section) => section.forms.map(({ worth }, index) => ({ section, worth, index })))
    .filter(({ worth }) => worth !== "keep")
    .sort((a, b) => Number(a.worth) - Number(b.worth) || a.index - b.index);
  let whole = compose(present, level, options);
  for (const { section, index } of steps) {
    if (utf8Bytes(whole.text) <= options.limit) break;
    level.set(section, index + 1);
    whole = compose(present, level, options);
  }
  return whole;
}

function compose(
  sections: readonly Section[],
  level: ReadonlyMap<Section, number>,
  options: FitOptions,
): Fitted {
  const left: string[] = [];
  const shortened: string[] = [];
  const texts: string[] = [];
  for (const section of sections) {
    const index = level.get(section) ?? 0;
    const text = section.forms[index]?.text ?? "";
    if (text === "") left.push(section.name);
    else if (index > 0) shortened.push(section.name);
    texts.push(text);
  }
  if (left.length + shortened.length > 0) texts.splice(-1, 0, options.notice(left, shortened));
  return { text: texts.filter((text) => text !== "").join("\n\n"), left, shortened };
}
