// What tools and the change's own code wrote, on its way to an agent: data in a fixed shape, cleaned, cut, and labelled.

import { DIAGNOSIS_LABEL } from "../../shared/diagnosis/bounds.ts";
import { fenced } from "../../shared/render/markdown.ts";
import { cleanLine, truncateBytes } from "../../shared/render/plain.ts";

/** One line, at most `max` bytes, nothing invisible in it. */
export const plain = (text: string, max: number): string => truncateBytes(cleanLine(text), max);

export const plainOrNull = (text: string | null, max: number): string | null =>
  text === null ? null : plain(text, max);

/** The whole answer again as text, labelled, for clients that hand their model no structured content. */
export function labelled(data: unknown): string {
  return `${DIAGNOSIS_LABEL}\n\n${fenced(escaped(data), "json")}`;
}

/** Escaped, so that no value can look like a tag, a marker, a fence, a mention or a reference. */
const escaped = (value: unknown): string =>
  JSON.stringify(value, null, 1).replace(
    /[<>&`@#\u007f-\u009f\u2028\u2029]/g,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
