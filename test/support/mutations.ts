// Invented projects and changes of them with a known truth: every line carries its findings along as it is moved, indented,
// edited or renamed, so that who is to blame is known and not guessed. Deterministic for a seed.
import type { RawFinding } from "../../shared/contract/report.ts";
import { finding } from "./findings.ts";

interface Violation {
  rule: string;
  message: string;
  /** What the base and the head have in common when it is the same violation. */
  identity: number;
}

interface Line {
  text: string;
  violations: Violation[];
}

type Files = Map<string, Line[]>;

export interface Trial {
  base: Record<string, string>;
  head: Record<string, string>;
  baseFindings: RawFinding[];
  headFindings: RawFinding[];
  /** Identities, index for index with the findings. */
  baseTruth: number[];
  headTruth: number[];
  steps: string[];
}

export type Random = () => number;

/** mulberry32 */
export function seeded(seed: number): Random {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

const NAMES =
  "user order total index items result config client value entry cache token price state route event".split(
    " ",
  );
const VERBS = "load save parse render update remove create find send check".split(" ");

class Author {
  readonly random: Random;
  readonly files: Files = new Map();
  readonly steps: string[] = [];
  #identity = 0;

  constructor(random: Random) {
    this.random = random;
  }

  below(limit: number): number {
    return Math.floor(this.random() * limit);
  }
  pick<Item>(items: readonly Item[]): Item {
    const item = items[this.below(items.length)];
    if (item === undefined) throw new Error("nothing to pick from");
    return item;
  }
  name(): string {
    const short = this.pick(NAMES);
    return this.random() < 0.5
      ? short
      : `${this.pick(VERBS)}${short.charAt(0).toUpperCase()}${short.slice(1)}`;
  }

  clean(): Line {
    const texts = [
      () => `  const ${this.name()} = ${this.name()}(${this.name()}, ${this.below(50)});`,
      () => `  ${this.name()}.${this.name()}(${this.name()});`,
      () => `  if (${this.name()}) {`,
      () => "  }",
      () => "",
      () => `  return ${this.name()};`,
      () => `function ${this.name()}(${this.name()}, ${this.name()}) {`,
      () => "}",
      () => `  // ${this.name()} the ${this.name()} before ${this.name()}`,
    ];
    return { text: this.pick(texts)(), violations: [] };
  }

  violation(rule: string, name: string): Violation {
    this.#identity += 1;
    const messages: Record<string, string> = {
      "no-var": "Unexpected var, use let or const instead.",
      "no-console": "Unexpected console statement.",
      "no-debugger": "Unexpected 'debugger' statement.",
      "no-unused-vars": `'${name}' is assigned a value but never used.`,
      "no-unsafe-call": "Unsafe call of an `any` typed value.",
      "no-magic-numbers": `No magic number: ${this.below(90) + 10}.`,
    };
    return { rule, message: messages[rule] ?? rule, identity: this.#identity };
  }

  bad(
    rule = this.pick([
      "no-var",
      "no-console",
      "no-debugger",
      "no-unused-vars",
      "no-unsafe-call",
      "no-magic-numbers",
    ]),
  ): Line {
    const name = this.name();
    const texts: Record<string, () => string> = {
      "no-var": () => `  var ${name} = ${this.name()}(${this.below(100)});`,
      "no-console": () => `  console.log(${name}, ${this.name()});`,
      "no-debugger": () => "  debugger;",
      "no-unused-vars": () => `  const ${name} = ${this.name()}(${this.name()});`,
      "no-unsafe-call": () => `  ${name}.${this.name()}(${this.name()}, ${this.name()});`,
      "no-magic-numbers": () => `  ${name} = ${this.name()} * ${this.below(90) + 10};`,
    };
    const line = { text: texts[rule]?.() ?? "", violations: [this.violation(rule, name)] };
    if (rule === "no-var" && this.random() < 0.2)
      line.violations.push(this.violation("no-unused-vars", name));
    return line;
  }

  /** The same line without its violation, as a person would mend it. */
  fixed(line: Line): Line {
    if (line.text.includes("debugger") || line.text.includes("console.")) return { text: "", violations: [] };
    const text = line.text.startsWith("  var ")
      ? line.text.replace("  var ", "  const ")
      : line.text.replace("(", `(await ${this.name()}, `).replace(" * ", " + ");
    return { text: text === line.text ? `${line.text} // ok` : text, violations: [] };
  }

  file(): [string, Line[]] {
    const path = this.pick([...this.files.keys()]);
    return [path, this.files.get(path) ?? []];
  }
  badAt(lines: readonly Line[]): number {
    const places = lines.flatMap((line, at) => (line.violations.length > 0 ? [at] : []));
    return places.length === 0 ? -1 : this.pick(places);
  }
}

const copyLine = (line: Line): Line => ({ text: line.text, violations: [...line.violations] });

type Step = (author: Author) => void;

const STEPS: Record<string, Step> = {
  header(author) {
    const years = author.below(30) + 1990;
    for (const lines of author.files.values())
      lines.unshift(
        ...["/*", ` * Copyright ${years}`, " */", ""].map((text): Line => ({ text, violations: [] })),
      );
  },
  insertClean(author) {
    const [, lines] = author.file();
    const added = Array.from({ length: 1 + author.below(6) }, () => author.clean());
    lines.splice(author.below(lines.length + 1), 0, ...added);
  },
  removeLines(author) {
    const [, lines] = author.file();
    lines.splice(author.below(lines.length), 1 + author.below(5));
  },
  fix(author) {
    const [, lines] = author.file();
    const at = author.badAt(lines);
    const line = lines[at];
    if (line) lines[at] = author.fixed(line);
  },
  add(author) {
    const [, lines] = author.file();
    lines.splice(author.below(lines.length + 1), 0, author.bad());
  },
  swap(author) {
    const [, lines] = author.file();
    const at = author.badAt(lines);
    const line = lines[at];
    const rule = line?.violations[0]?.rule;
    if (!line || rule === undefined) return;
    lines[at] = author.fixed(line);
    const near = author.random() < 0.3;
    const to = near ? Math.max(0, at + author.below(7) - 3) : author.below(lines.length + 1);
    lines.splice(to, 0, author.bad(rule));
  },
  breakInPlace(author) {
    const [, lines] = author.file();
    const at = author.below(lines.length);
    if (lines[at]?.violations.length === 0) lines[at] = author.bad();
  },
  moveBlock(author) {
    const [, lines] = author.file();
    const block = lines.splice(author.below(lines.length), 3 + author.below(8));
    lines.splice(author.below(lines.length + 1), 0, ...block);
  },
  moveToOtherFile(author) {
    const [, from] = author.file();
    const [, to] = author.file();
    const block = from.splice(author.below(from.length), 4 + author.below(8));
    to.splice(author.below(to.length + 1), 0, ...block);
  },
  rename(author) {
    const [path, lines] = author.file();
    author.files.delete(path);
    author.files.set(`moved/${author.steps.length}-${path.replaceAll("/", "-")}`, lines);
  },
  wrap(author) {
    const [, lines] = author.file();
    const from = author.below(lines.length);
    const size = 2 + author.below(10);
    const inner = lines
      .slice(from, from + size)
      .map((line) => ({ ...line, text: line.text && `  ${line.text}` }));
    const open = { text: `  if (${author.name()} > ${author.below(9)}) {`, violations: [] };
    lines.splice(from, size, open, ...inner, { text: "  }", violations: [] });
  },
  editKeeping(author) {
    const [, lines] = author.file();
    const at = author.badAt(lines);
    const line = lines[at];
    if (line && line.text.length > 16)
      lines[at] = { ...line, text: line.text.replace(/;$/, `; // ${author.name()}`) };
  },
  reformat(author) {
    const [, lines] = author.file();
    const from = author.below(lines.length);
    for (const line of lines.slice(from, from + 8))
      line.text = line.text.replace(/;$/, "").replaceAll(", ", " ,");
  },
  breakIndirectly(author) {
    const [, lines] = author.file();
    const calls = lines.filter((line) => line.violations.length === 0 && line.text.includes("("));
    if (calls.length > 0) author.pick(calls).violations.push(author.violation("no-unsafe-call", ""));
  },
  mendIndirectly(author) {
    const [, lines] = author.file();
    const calls = lines.filter((line) => line.violations[0]?.rule === "no-unsafe-call");
    if (calls.length > 0) author.pick(calls).violations.splice(0, 1);
  },
  copyPaste(author) {
    const [, from] = author.file();
    const [, to] = author.file();
    const start = author.below(from.length);
    const block = from.slice(start, start + 2 + author.below(5)).map((line) => ({
      text: line.text,
      violations: line.violations.map((one) => ({ ...author.violation(one.rule, ""), message: one.message })),
    }));
    to.splice(author.below(to.length + 1), 0, ...block);
  },
  deleteFile(author) {
    if (author.files.size > 2) author.files.delete(author.file()[0]);
  },
  addFile(author) {
    const lines = Array.from({ length: 8 + author.below(20) }, () =>
      author.random() < 0.2 ? author.bad() : author.clean(),
    );
    author.files.set(`src/added-${author.steps.length}.js`, lines);
  },
};

export const STEP_NAMES: readonly string[] = Object.keys(STEPS);

export function makeTrial(seed: number): Trial {
  const author = new Author(seeded(seed));
  const density = 0.1 + author.random() * 0.4;
  for (let at = 0; at < 3 + author.below(3); at += 1) {
    const lines = Array.from({ length: 25 + author.below(80) }, () =>
      author.random() < density ? author.bad() : author.clean(),
    );
    author.files.set(`src/file-${at}.js`, lines);
  }
  const before: Files = new Map([...author.files].map(([path, lines]) => [path, lines.map(copyLine)]));
  const count = 1 + author.below(10);
  for (let at = 0; at < count; at += 1) {
    const name = author.pick(STEP_NAMES);
    for (const [path, lines] of author.files)
      if (lines.length < 5)
        author.files.set(path, [...lines, ...Array.from({ length: 5 }, () => author.clean())]);
    STEPS[name]?.(author);
    author.steps.push(name);
  }
  return { ...side(before, "base"), ...side(author.files, "head"), steps: author.steps };
}

type SideOf<Name extends "base" | "head"> = {
  [Key in Name]: Record<string, string>;
} & { [Key in `${Name}Findings`]: RawFinding[] } & { [Key in `${Name}Truth`]: number[] };

function side<Name extends "base" | "head">(files: Files, name: Name): SideOf<Name> {
  const texts: Record<string, string> = {};
  const findings: RawFinding[] = [];
  const truth: number[] = [];
  for (const [path, lines] of files) {
    texts[path] = lines.map((line) => `${line.text}\n`).join("");
    for (const [at, { text, violations }] of lines.entries()) {
      for (const { rule, message, identity } of violations) {
        findings.push(finding({ rule, message, path, line: at + 1, column: text.search(/\S|$/) + 1 }));
        truth.push(identity);
      }
    }
  }
  return { [name]: texts, [`${name}Findings`]: findings, [`${name}Truth`]: truth } as SideOf<Name>;
}
