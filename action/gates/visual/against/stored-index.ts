// The list of a base's kept shots, read strictly: it comes from a cache that others may have written.
import * as v from "valibot";
import { LIMITS } from "../../../../shared/contract/limits.ts";
import { SHOTS_SCHEMA } from "./limits.ts";

const hash = v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/));
const size = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(1_000_000));

const shotSchema = v.strictObject({
  sha256: hash,
  elements: hash,
  width: size,
  height: size,
  masked: v.pipe(v.number(), v.integer(), v.minValue(0)),
  settled: v.picklist(["twice", "matched", "once"]),
});

const indexSchema = v.strictObject({
  schema: v.literal(SHOTS_SCHEMA),
  key: hash,
  screens: v.pipe(
    v.array(
      v.strictObject({
        screen: v.strictObject({
          id: v.pipe(v.string(), v.maxLength(LIMITS.short)),
          name: v.pipe(v.string(), v.maxLength(LIMITS.short)),
          path: v.string(),
          viewport: v.strictObject({ name: v.pipe(v.string(), v.maxLength(64)), width: size, height: size }),
          scheme: v.picklist(["light", "dark"]),
        }),
        shot: v.nullable(shotSchema),
        again: v.nullable(shotSchema),
        absent: v.boolean(),
      }),
    ),
    v.maxLength(LIMITS.screens),
  ),
});

export type StoredScreen = v.InferOutput<typeof indexSchema>["screens"][number];

/** Null for whatever is not a list of exactly this key, each screen in it once. */
export function parseIndex(text: string, key: string): StoredScreen[] | null {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return null;
  }
  const parsed = v.safeParse(indexSchema, value, { abortEarly: true });
  if (!parsed.success || parsed.output.key !== key) return null;
  const { screens } = parsed.output;
  return new Set(screens.map(({ screen }) => screen.id)).size === screens.length ? screens : null;
}
