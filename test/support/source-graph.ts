// Source text → what the house's rules ask of it: imports, ambient names, sizes, habits. Types are blanked by Node's own
// type stripping, which keeps every position, so what it blanked is where the types were.
import { stripTypeScriptTypes } from "node:module";
import { dirname, posix } from "node:path";
import { type Expression, type Node, type Program, parse } from "acorn";

export interface Import {
  /** As written. */
  specifier: string;
  /** Repository-relative path of a file of ours, `node:…`, or the npm package's name. */
  target: string;
  kind: "file" | "node" | "npm";
  line: number;
  how: "value" | "type" | "lazy";
  /** Imported names; empty for namespaces and lazy imports. */
  names: string[];
}

export interface Spot {
  what: string;
  line: number;
}

export interface SourceFile {
  path: string;
  lines: number;
  imports: Import[];
  functions: { name: string; line: number; lines: number }[];
  /** Free names and members that reach the world: `process`, `Date.now()`, `fetch()` … */
  ambient: Spot[];
  /** `any`, `!`, `enum` and the like, default exports. */
  habits: Spot[];
}

type Syntax = Node & Record<string, unknown>;

/** Throws only when the text is no module at all; what strips badly is a habit. */
export function readSource(path: string, text: string): SourceFile {
  const lines = text.split("\n").length - (text.endsWith("\n") ? 1 : 0);
  const empty = { path, lines, imports: [], functions: [], ambient: [], habits: [] };
  let script: string;
  try {
    script = stripTypeScriptTypes(text);
  } catch (error) {
    const what = `syntax that type stripping cannot run (${(error as Error).message.split("\n")[0]})`;
    return { ...empty, habits: [{ what, line: 1 }] };
  }
  const lineAt = lineFinder(text);
  const tree = parse(script, { ecmaVersion: "latest", sourceType: "module", allowHashBang: true });
  const file: SourceFile = { ...empty, imports: typeImports(path, text, lineAt) };
  file.habits = habitsInTypes({ text, script, lineAt });
  const bound = boundNames(tree);
  walk(tree, (node, parent) => {
    readImport({ node, path, lineAt }, file.imports);
    readFunction({ node, parent, lineAt }, file.functions);
    readDefault(node, lineAt, file.habits);
    const name = ambientName(node, parent, bound);
    if (name !== null) file.ambient.push({ what: name, line: lineAt(node.start) });
  });
  return file;
}

type LineAt = (offset: number) => number;

function lineFinder(text: string): LineAt {
  const starts = [0];
  for (let at = text.indexOf("\n"); at !== -1; at = text.indexOf("\n", at + 1)) starts.push(at + 1);
  return (offset) => {
    let low = 0;
    let high = starts.length;
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if ((starts[middle] ?? 0) <= offset) low = middle;
      else high = middle;
    }
    return low + 1;
  };
}

export function walk(root: Node, visit: (node: Syntax, parent: Syntax | null) => void): void {
  const stack: { node: Syntax; parent: Syntax | null }[] = [{ node: root as Syntax, parent: null }];
  for (let next = stack.pop(); next; next = stack.pop()) {
    visit(next.node, next.parent);
    const children = Object.values(next.node)
      .flat()
      .filter((value): value is Syntax => typeof value === "object" && value !== null && "type" in value);
    for (const child of children.reverse()) stack.push({ node: child, parent: next.node });
  }
}

function resolveTarget(path: string, specifier: string): Pick<Import, "target" | "kind"> {
  if (specifier.startsWith(".")) return { kind: "file", target: posix.join(dirname(path), specifier) };
  if (specifier.startsWith("node:")) return { kind: "node", target: specifier };
  const parts = specifier.split("/");
  return { kind: "npm", target: parts.slice(0, specifier.startsWith("@") ? 2 : 1).join("/") };
}

const TYPE_IMPORT = /^(?:import|export) type\s+([^;"']*?)\s*from\s*["']([^"']+)["']/gm;

/** Whole-statement type imports; stripping leaves nothing of them in the tree. */
function typeImports(path: string, text: string, lineAt: LineAt): Import[] {
  return [...text.matchAll(TYPE_IMPORT)].map(({ 1: clause = "", 2: specifier = "", index }) => ({
    ...resolveTarget(path, specifier),
    specifier,
    how: "type" as const,
    line: lineAt(index),
    names: clause.startsWith("*")
      ? []
      : clause
          .replace(/[{}]/g, "")
          .split(",")
          .map((name) => name.trim().split(/\s/)[0] ?? "")
          .filter(Boolean),
  }));
}

function readImport(at: { node: Syntax; path: string; lineAt: LineAt }, into: Import[]): void {
  const { node } = at;
  const source = node.source as (Expression & { value?: unknown }) | null | undefined;
  if (typeof source?.value !== "string") return;
  const lazy = node.type === "ImportExpression";
  const specifiers = (node.specifiers as { imported?: { name?: string } }[] | undefined) ?? [];
  into.push({
    ...resolveTarget(at.path, source.value),
    specifier: source.value,
    how: lazy ? "lazy" : "value",
    line: at.lineAt(node.start),
    names: specifiers.map(({ imported }) => imported?.name ?? "").filter(Boolean),
  });
}

const FUNCTIONS = new Set(["FunctionDeclaration", "FunctionExpression", "ArrowFunctionExpression"]);

/** Named functions, methods and arrows bound to a name, as the style note counts them. */
function readFunction(
  at: { node: Syntax; parent: Syntax | null; lineAt: LineAt },
  into: SourceFile["functions"],
): void {
  const { node, parent, lineAt } = at;
  if (!FUNCTIONS.has(node.type)) return;
  const named = (node.id ?? parent?.id ?? parent?.key) as { name?: string } | null | undefined;
  if (!named?.name) return;
  const line = lineAt(node.start);
  into.push({ name: named.name, line, lines: lineAt(node.end) - line + 1 });
}

function readDefault(node: Syntax, lineAt: LineAt, into: Spot[]): void {
  const specifiers = (node.specifiers as { exported?: { name?: string } }[] | undefined) ?? [];
  const renamed = specifiers.some(({ exported }) => exported?.name === "default");
  if (node.type === "ExportDefaultDeclaration" || (node.type === "ExportNamedDeclaration" && renamed))
    into.push({ what: "a default export", line: lineAt(node.start) });
}

/** Every name declared or imported anywhere in the file: a parameter called `fetch` is nobody's global. */
function boundNames(tree: Program): Set<string> {
  const names = new Set<string>();
  const bind = (pattern: unknown): void => {
    if (typeof pattern !== "object" || pattern === null) return;
    const node = pattern as Syntax;
    if (node.type === "Identifier") names.add(String(node.name));
    for (const part of ["left", "argument", "value"]) bind(node[part]);
    for (const list of ["elements", "properties"])
      for (const item of (node[list] as unknown[]) ?? []) bind(item);
  };
  walk(tree, (node) => {
    if (node.type === "VariableDeclarator" || FUNCTIONS.has(node.type)) bind(node.id);
    for (const parameter of (node.params as unknown[] | undefined) ?? []) bind(parameter);
    if (node.local) bind(node.local);
  });
  return names;
}

const MEMBERS: Record<string, readonly string[]> = {
  Date: ["now"],
  performance: ["now", "timeOrigin"],
  Math: ["random"],
  crypto: ["randomUUID", "getRandomValues"],
  AbortSignal: ["timeout"],
};
const GLOBALS = ["process", "console", "fetch", "setTimeout", "setInterval", "setImmediate", "navigator"];

function ambientName(node: Syntax, parent: Syntax | null, bound: Set<string>): string | null {
  if (node.type === "NewExpression" && (node.arguments as unknown[]).length === 0) {
    const callee = node.callee as { name?: string };
    return callee.name === "Date" && !bound.has("Date") ? "new Date()" : null;
  }
  if (node.type === "MemberExpression") {
    const [object, property] = [node.object as { name?: string }, node.property as { name?: string }];
    if (object.name === "globalThis")
      return GLOBALS.includes(property.name ?? "") ? (property.name ?? "") : null;
    const known = bound.has(object.name ?? "") ? undefined : MEMBERS[object.name ?? ""];
    return known?.includes(property.name ?? "") ? `${object.name}.${property.name}` : null;
  }
  if (node.type !== "Identifier" || !GLOBALS.includes(String(node.name)) || bound.has(String(node.name)))
    return null;
  const named = parent?.type === "MemberExpression" ? parent.property === node : parent?.key === node;
  return named && parent?.computed !== true ? null : String(node.name);
}

/** `any` and `!` live where the types were; comments and literal types are looked past. */
function habitsInTypes(at: { text: string; script: string; lineAt: LineAt }): Spot[] {
  const types = at.text
    .split("")
    .map((char, index) => (at.script[index] === char && char !== "\n" ? " " : char))
    .join("");
  const bare = types
    .replace(/\/\*[\s\S]*?\*\/|\/\/[^\n]*/g, (comment) => comment.replace(/[^\n]/g, " "))
    .replace(/"[^"\n]*"|'[^'\n]*'|`[^`]*`/g, (literal) => literal.replace(/[^\n]/g, " "));
  const found = (pattern: RegExp, what: string) =>
    [...bare.matchAll(pattern)].map(({ index }) => ({ what, line: at.lineAt(index) }));
  return [...found(/(?<![\w.])any(?![\w:?])/g, "`any`"), ...found(/!/g, "a non-null `!`")];
}
