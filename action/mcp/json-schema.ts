// Schemas of tools as JSON Schema (draft 2020-12), for the few kinds that tools use. The library that converts all of
// valibot is for building only; its answer and this one are held against each other in a test.
import type { GenericSchema } from "valibot";

export interface JsonSchema {
  [key: string]: unknown;
}

interface Part {
  kind: string;
  type: string;
  expects?: string | null;
  requirement?: unknown;
  description?: string;
  reference?: unknown;
  pipe?: readonly Part[];
  entries?: Readonly<Record<string, Part>>;
  item?: Part;
  wrapped?: Part;
  options?: readonly unknown[];
  literal?: unknown;
  default?: unknown;
}

/** @throws Error for a kind it does not know: that is a mistake in a tool, found by the first test that lists them. */
export function jsonSchema(schema: GenericSchema): JsonSchema {
  return { $schema: "https://json-schema.org/draft/2020-12/schema", ...convert(schema as unknown as Part) };
}

function convert(part: Part): JsonSchema {
  const [first = part, ...actions] = part.pipe ?? [part];
  return Object.assign(kinds(first), ...actions.map((one) => action(one, first.type)));
}

function kinds(part: Part): JsonSchema {
  switch (part.type) {
    case "string":
    case "number":
    case "boolean":
      return { type: part.type };
    case "literal":
      return { const: part.literal };
    case "picklist":
      return { type: "string", enum: [...(part.options ?? [])] };
    case "array":
      return { type: "array", items: convert(inner(part.item)) };
    case "nullable":
      return { anyOf: [convert(inner(part.wrapped)), { type: "null" }] };
    case "optional":
      return {
        ...convert(inner(part.wrapped)),
        ...(part.default === undefined ? {} : { default: part.default }),
      };
    case "strict_object":
      return object(part.entries ?? {});
    default:
      throw new Error(`no JSON Schema is known for ${part.type}`);
  }
}

function object(entries: Readonly<Record<string, Part>>): JsonSchema {
  return {
    type: "object",
    properties: Object.fromEntries(Object.entries(entries).map(([key, part]) => [key, convert(part)])),
    required: Object.entries(entries).flatMap(([key, { type }]) => (type === "optional" ? [] : [key])),
    additionalProperties: false,
  };
}

/** `of`: the kind it is said of. */
function action({ type, requirement, description }: Part, of: string): JsonSchema {
  switch (type) {
    case "description":
      return { description };
    case "max_length":
      return { [of === "array" ? "maxItems" : "maxLength"]: requirement };
    case "min_length":
      return { [of === "array" ? "minItems" : "minLength"]: requirement };
    case "min_value":
      return { minimum: requirement };
    case "max_value":
      return { maximum: requirement };
    case "integer":
      return { type: "integer" };
    case "regex":
      return { pattern: requirement instanceof RegExp ? requirement.source : "" };
    default:
      throw new Error(`no JSON Schema is known for ${type}`);
  }
}

function inner(part: Part | undefined): Part {
  if (part === undefined) throw new Error("a schema lacks its inner one");
  return part;
}
