// The diagnosis as JSON text that is safe wherever it is pasted: what could be taken for a tag, a fence, a mention or a reference
// to an issue is written as an escape, so that a parser reads the same value and nothing else reads anything.
import type { Diagnosis } from "./types.ts";

/** One gate and one cause a line, so that a reader in a hurry can cut it anywhere between lines. */
export function diagnosisJson(diagnosis: Diagnosis): string {
  const lines = Object.entries(diagnosis).map(([key, value]) => {
    const many = Array.isArray(value) && value.length > 0;
    const text = many
      ? `[\n${value.map((item) => `    ${safeJson(item)}`).join(",\n")}\n  ]`
      : safeJson(value);
    return `  ${safeJson(key)}: ${text}`;
  });
  return `{\n${lines.join(",\n")}\n}`;
}

/** `@` mentions, `#` refers to an issue, `<`, `&` and backticks begin tags, entities and fences; and nothing is invisible. */
export const safeJson = (value: unknown): string =>
  JSON.stringify(value).replace(
    /[<>&`@#\u007f-\u009f\u2028\u2029]|\p{Default_Ignorable_Code_Point}/gu,
    (sign) =>
      Array.from(
        { length: sign.length },
        (_, at) => `\\u${sign.charCodeAt(at).toString(16).padStart(4, "0")}`,
      ).join(""),
  );
