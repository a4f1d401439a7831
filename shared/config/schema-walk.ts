// Questions to the schema itself: what stands at a path, what its default and examples are. The reference page asks them too.
import type * as v from "valibot";

interface Inside {
  type: string;
  wrapped?: v.GenericSchema;
  entries?: Record<string, v.GenericSchema>;
  value?: v.GenericSchema;
  item?: v.GenericSchema;
  options?: readonly unknown[];
  default?: unknown;
  pipe?: readonly { kind: string; type: string; description?: string; examples?: readonly unknown[] }[];
}

const inside = (schema: v.GenericSchema): Inside => schema as unknown as Inside;

/** Optional and described wrappers taken off. */
export function bare(schema: v.GenericSchema): v.GenericSchema {
  const { wrapped } = inside(schema);
  return wrapped === undefined ? schema : bare(wrapped);
}

/** Null below what the schema describes. */
export function schemaAt(
  schema: v.GenericSchema,
  path: readonly (string | number)[],
): v.GenericSchema | null {
  const [key, ...rest] = path;
  if (key === undefined) return schema;
  const { entries, value, item } = mappingOf(schema);
  const next = item ?? (entries && Object.hasOwn(entries, String(key)) ? entries[String(key)] : value);
  return next === undefined ? null : schemaAt(next, rest);
}

export function isMapping(schema: v.GenericSchema): boolean {
  const { type } = inside(bare(schema));
  return type === "strict_object" || type === "record";
}

/** The schema as a mapping or list. Of a union, the branch with members: the other branches are plain values. */
export function mappingOf(schema: v.GenericSchema): Inside {
  const plain = inside(bare(schema));
  if (plain.type !== "union") return plain;
  const branches = (plain.options ?? []) as readonly v.GenericSchema[];
  return branches.map(inside).find((branch) => branch.entries !== undefined) ?? plain;
}

/** Undefined when the setting has none. */
export function defaultOf(schema: v.GenericSchema): unknown {
  return inside(schema).default;
}

export function isRequired(schema: v.GenericSchema): boolean {
  return inside(schema).wrapped === undefined;
}

export function examplesOf(schema: v.GenericSchema): readonly unknown[] {
  const found = (inside(schema).pipe ?? []).flatMap((part) =>
    part.kind === "metadata" ? (part.examples ?? []) : [],
  );
  const first = inside(schema).pipe?.[0];
  // `pipe` nests: examples wrap a description, which wraps the setting.
  return found.length > 0 || first === undefined || first === (schema as unknown)
    ? found
    : nested(first, examplesOf, []);
}

export function descriptionOf(schema: v.GenericSchema): string {
  const parts = inside(schema).pipe ?? [];
  const own = parts.find((part) => part.kind === "metadata" && part.type === "description")?.description;
  const first = parts[0];
  return own ?? (first === undefined ? "" : nested(first, descriptionOf, ""));
}

function nested<T>(part: unknown, ask: (schema: v.GenericSchema) => T, none: T): T {
  const schema = part as Inside & { kind?: string };
  return schema.kind === "schema" ? ask(part as v.GenericSchema) : none;
}
