// YAML text → plain values and where each of them stands. YAML 1.2: `yes` and `on` are text.
import { type Document, isAlias, isMap, isScalar, isSeq, LineCounter, type Node, parseDocument } from "yaml";
import type { Problem } from "../problem.ts";
import { CONFIG_MOST_BYTES } from "./defaults.ts";

/** Expanded nodes per alias chain; enough to share a block between gates, too few for a bomb. */
const MOST_ALIASES = 100;

export type Path = readonly (string | number)[];

export interface Source {
  value: unknown;
  /** Of the value at a path, or of the key itself; of the nearest parent when that is not in the text. */
  locate(path: Path, part: "key" | "value"): NonNullable<Problem["where"]>;
  /** Duplicate keys: the rest can still be checked. */
  problems: Problem[];
}

/** Null with problems when the text is not YAML at all. */
export function readSource(text: string, path: string): Source | { value: null; problems: Problem[] } {
  const size = Buffer.byteLength(text);
  if (size > CONFIG_MOST_BYTES)
    return refused(path, `The config is ${size} bytes.`, "Keep it below 262,144 bytes.");
  const lines = new LineCounter();
  try {
    const doc = parseDocument(text, { lineCounter: lines, version: "1.2", merge: true, prettyErrors: false });
    const at = (offset: number): NonNullable<Problem["where"]> => {
      const { line, col } = lines.linePos(offset);
      return { path, line: Math.max(1, line), column: Math.max(1, col) };
    };
    const problems = onePerLine(
      doc.errors.map((error): Problem => ({ code: "config-yaml", ...words(error), where: at(error.pos[0]) })),
    );
    if (doc.errors.some((error) => error.code !== "DUPLICATE_KEY")) return { value: null, problems };
    const value: unknown = doc.toJS({ maxAliasCount: MOST_ALIASES });
    return { value, problems, locate: (keys, part) => at(offsetOf(doc, keys, part)) };
  } catch (error) {
    if (error instanceof ReferenceError) {
      return refused(
        path,
        "Aliases expand beyond measure.",
        "Write the repeated part out instead of `*alias`.",
      );
    }
    if (error instanceof RangeError) return refused(path, "The config is nested too deeply.", "Flatten it.");
    throw error;
  }
}

/** One slip makes the parser stumble several times; only the first tells of it. */
function onePerLine(problems: readonly Problem[]): Problem[] {
  const lines = problems.map(({ where }) => where?.line);
  return problems.filter((_, index) => lines.indexOf(lines[index]) === index);
}

function refused(path: string, message: string, todo: string): { value: null; problems: Problem[] } {
  return { value: null, problems: [{ code: "config-yaml", message, where: { path }, todo }] };
}

interface YamlError {
  code: string;
  message: string;
}

const TODO: Readonly<Record<string, string>> = {
  TAB_AS_INDENT: "Indent with spaces; YAML allows no tabs there.",
  BAD_INDENT: "Line the entry up with those above it.",
  MULTILINE_IMPLICIT_KEY: "Check the indentation, and quote values that hold `: `.",
  BLOCK_AS_IMPLICIT_KEY: "Quote the value: it holds `: `, which starts a nested key.",
  MISSING_CHAR: "Close the quote or bracket, or quote the whole value.",
  MULTIPLE_DOCS: "Keep one document: remove the `---` line and what follows it.",
  BAD_ALIAS: "Define the anchor (`&name`) before the alias, or quote a value that begins with `*`.",
};

function words(error: YamlError): Pick<Problem, "message" | "todo"> {
  if (error.code === "DUPLICATE_KEY") {
    return {
      message: "This key is there twice; only one can count.",
      todo: "Remove or rename one of the two.",
    };
  }
  const first = (error.message.split("\n")[0] ?? "").trim().replace(/[.:]?$/, ".");
  const todo = TODO[error.code] ?? "Correct the YAML here; a value with special characters needs quotes.";
  return { message: `Not valid YAML: ${first}`, todo };
}

function offsetOf(doc: Document, path: Path, part: "key" | "value"): number {
  let node: unknown = doc.contents;
  let offset = startOf(doc.contents) ?? 0;
  for (const [depth, key] of path.entries()) {
    const step = child(doc, node, key);
    if (step === null) return offset;
    const last = depth === path.length - 1;
    // A key without a value has none to point at, and a block's own start is its first child: the key says more.
    const own =
      last && part === "value" && isScalar(step.value) && step.value.value !== null
        ? startOf(step.value)
        : null;
    offset = own ?? step.key ?? startOf(step.value) ?? offset;
    node = step.value;
  }
  return offset;
}

interface Step {
  key: number | null;
  value: unknown;
}

function child(doc: Document, parent: unknown, key: string | number): Step | null {
  const node = isAlias(parent) ? parent.resolve(doc) : parent;
  if (isSeq(node)) {
    const item = node.items[Number(key)];
    return item === undefined ? null : { key: startOf(item), value: item };
  }
  if (!isMap(node)) return null;
  // Of duplicate keys the last one counts.
  const pair = node.items.findLast(
    (item) => String(isScalar(item.key) ? item.key.value : item.key) === String(key),
  );
  return pair ? { key: startOf(pair.key), value: pair.value } : null;
}

const startOf = (node: unknown): number | null => (node as Node | null)?.range?.[0] ?? null;
