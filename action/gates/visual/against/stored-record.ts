// A record of elements as it was written, read strictly. Loaded only where something is to be explained.
import * as v from "valibot";
import type { ElementRecord } from "../cause/element-record.ts";

const box = v.strictObject({ x: v.number(), y: v.number(), width: v.number(), height: v.number() });
const index = v.pipe(v.number(), v.integer(), v.minValue(-1));

const recordSchema = v.strictObject({
  properties: v.pipe(v.array(v.string()), v.maxLength(1_000)),
  styles: v.pipe(v.array(v.array(v.string())), v.maxLength(20_000)),
  elements: v.pipe(
    v.array(
      v.strictObject({
        selector: v.string(),
        key: v.string(),
        tag: v.string(),
        classes: v.string(),
        parent: index,
        box,
        style: index,
        text: v.string(),
        media: v.nullable(v.string()),
      }),
    ),
    v.maxLength(20_000),
  ),
  cut: v.boolean(),
});

/** Null for whatever is no record whose parts belong together. */
export function parseRecord(text: string): ElementRecord | null {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return null;
  }
  const parsed = v.safeParse(recordSchema, value, { abortEarly: true });
  if (!parsed.success) return null;
  const { properties, styles, elements } = parsed.output;
  const fits =
    styles.every((row) => row.length === properties.length) &&
    elements.every(({ style, parent }, at) => style >= 0 && style < styles.length && parent < at);
  return fits ? parsed.output : null;
}
