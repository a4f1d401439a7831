// What the validator found → problems a person can act on: which setting, what it must be, what to write instead.
import type * as v from "valibot";
import type { Problem } from "../problem.ts";
import { nearest } from "./nearest.ts";
import { defaultOf, examplesOf, isMapping, isRequired, mappingOf, schemaAt } from "./schema-walk.ts";
import type { Path, Source } from "./source.ts";

type Issue = v.BaseIssue<unknown>;

/** A key nobody knows, and the one that was meant, as a path; null when none is near. */
export interface Typo {
  problem: Problem;
  meant: string | null;
}

const joined = (path: Path): string => JSON.stringify(path.map(String));

export function explain(
  issues: readonly Issue[],
  schema: v.GenericSchema,
  { source, typos }: { source: Source; typos: readonly Typo[] },
): Problem[] {
  const meant = new Set(typos.map((typo) => typo.meant));
  return issues
    .flatMap((issue) => unfold(issue, pathOf(issue)))
    .filter(({ issue, path }) => issue.expected !== "never" && !(isMissing(issue) && meant.has(joined(path))))
    .map(({ issue, path }) => explainOne(issue, path, { schema, source }));
}

interface Placed {
  issue: Issue;
  path: Path;
}

/** A union tells of all its branches; only the branch that the value meant is of use to its author. */
function unfold(issue: Issue, path: Path): Placed[] {
  const deeper = (issue.issues ?? []).filter((inner) => inner.path !== undefined && inner.path.length > 0);
  if (issue.type !== "union" || deeper.length === 0) return [{ issue, path }];
  return deeper.flatMap((inner) => unfold(inner, [...path, ...pathOf(inner)]));
}

const pathOf = (issue: Issue): Path => (issue.path ?? []).map((item) => String(item.key));

const isMissing = (issue: Issue): boolean =>
  issue.type === "strict_object" && issue.received === "undefined" && issue.expected !== "Object";

interface Setting {
  schema: v.GenericSchema;
  source: Source;
}

function explainOne(issue: Issue, path: Path, { schema, source }: Setting): Problem {
  const key = String(path.at(-1) ?? "");
  const target = schemaAt(schema, path);
  if (isMissing(issue)) {
    const example = target === null ? undefined : examplesOf(target)[0];
    return {
      code: "config-invalid",
      message: `${named(path.slice(0, -1))} has no \`${key}\`.`,
      where: source.locate(path.slice(0, -1), "key"),
      todo:
        example === undefined
          ? `Add \`${key}\`.`
          : `Add \`${key}\`, such as \`${key}: ${shownValue(example)}\`.`,
    };
  }
  const onKey = issue.path?.at(-1)?.origin === "key";
  const phrase = issue.message.startsWith("Invalid ") ? "a mapping of settings" : issue.message;
  return {
    code: "config-invalid",
    message: onKey
      ? `\`${key}\` must be ${phrase}.`
      : `${named(path)} must be ${phrase}; it is ${received(issue.input)}.`,
    where: source.locate(path, onKey ? "key" : "value"),
    todo: onKey ? renameTo(key, choices(issue)) : todo(issue, target),
  };
}

/** Of a list to choose from, what it holds; valibot tells it in words alone. */
const choices = ({ type, expected }: Issue): string[] =>
  type === "picklist" ? [...(expected ?? "").matchAll(/"([^"]+)"/g)].flatMap(([, each]) => each ?? []) : [];

function renameTo(key: string, known: readonly string[]): string {
  const near = nearest(key, known);
  if (near !== null) return `Did you mean \`${near}\`?`;
  if (known.length > 0) return `Name one of: ${known.join(", ")}.`;
  const id = key
    .toLowerCase()
    .replace(/[^a-z0-9_.-]+/g, "-")
    .replace(/^[^a-z0-9]+|-+$/g, "")
    .slice(0, 64);
  return id === "" ? "Rename it." : `Rename it, for example to \`${id}\`.`;
}

function todo(issue: Issue, target: v.GenericSchema | null): string {
  const given = issue.input;
  if (issue.type === "boolean" && typeof given === "string") {
    return "Write true or false; YAML 1.2 reads `yes`, `no`, `on` and `off` as text, and quotes make text of anything.";
  }
  if (
    issue.type === "number" &&
    typeof given === "string" &&
    given.trim() !== "" &&
    Number.isFinite(Number(given))
  ) {
    return `Remove the quotes: ${Number(given)}.`;
  }
  if (issue.type === "array" && typeof given === "string")
    return `Put it in brackets: [${given.slice(0, 60)}].`;
  if (issue.type === "picklist" && typeof given === "string") {
    const options = target === null ? [] : optionsOf(target);
    const near = nearest(given, options);
    if (near !== null) return `Did you mean \`${near}\`?`;
  }
  if (target !== null && isRequired(target) && typeof issue.path?.at(-1)?.key === "string")
    return "Correct it.";
  const fallback = target === null ? undefined : defaultOf(target);
  if (fallback === undefined) return "Correct it, or remove it.";
  return `Correct it, or remove it: left out, it is ${shownValue(fallback)}.`;
}

function optionsOf(schema: v.GenericSchema): string[] {
  const inner = "wrapped" in schema ? schema.wrapped : schema;
  const options = (inner as { options?: unknown }).options;
  return Array.isArray(options) ? options.map(String) : [];
}

/** Keys the schema does not know, at every depth: the validator stops at the first of each mapping. */
export function unknownKeys(value: unknown, schema: v.GenericSchema, source: Source): Typo[] {
  const walk = (at: unknown, path: Path): Typo[] => {
    if (typeof at !== "object" || at === null) return [];
    const target = schemaAt(schema, path);
    if (Array.isArray(at) && target !== null && isMapping(target)) return [listForMapping(path, source)];
    const entries = target === null ? null : (mappingOf(target).entries ?? null);
    return Object.entries(at).flatMap(([key, member]) => {
      const here = [...path, key];
      if (entries !== null && !Object.hasOwn(entries, key))
        return [unknownKey(here, Object.keys(entries), source)];
      return walk(member, here);
    });
  };
  return walk(value, []);
}

/** The validator takes a list for a mapping without keys. */
function listForMapping(path: Path, source: Source): Typo {
  const problem: Problem = {
    code: "config-invalid",
    message: `${named(path)} must be a mapping of settings; it is a list.`,
    where: source.locate(path, "key"),
    todo: "Write `key: value` lines, without the dashes.",
  };
  return { problem, meant: null };
}

function unknownKey(path: Path, known: string[], source: Source): Typo {
  const key = String(path.at(-1));
  const near = nearest(key, known);
  const parent = path.slice(0, -1);
  const problem: Problem = {
    code: "config-unknown-key",
    message: `There is no setting \`${key.slice(0, 80)}\`${parent.length === 0 ? "" : ` in ${named(parent)}`}.`,
    where: source.locate(path, "key"),
    todo: near === null ? `Remove it. Known here: ${known.join(", ")}.` : `Did you mean \`${near}\`?`,
  };
  return { problem, meant: near === null ? null : joined([...parent, near]) };
}

/** `gates.test.reports[0]`, in backticks; the top is the config itself. */
export function named(path: Path): string {
  if (path.length === 0) return "The config";
  const text = path.map((key) => (/^\d+$/.test(String(key)) ? `[${key}]` : `.${key}`)).join("");
  return `\`${text.replace(/^\./, "")}\``;
}

function received(value: unknown): string {
  if (value === null || value === undefined) return "empty";
  if (Array.isArray(value)) return value.length === 0 ? "an empty list" : "a list";
  if (typeof value === "object") return "a mapping";
  if (typeof value !== "string") return String(value);
  return value === "" ? "empty text" : `"${value.length > 60 ? `${value.slice(0, 60)}…` : value}"`;
}

const shownValue = (value: unknown): string => (typeof value === "string" ? value : JSON.stringify(value));
