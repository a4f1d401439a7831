// How the languages write comments and strings: as much of each as is needed to tell code from what only looks like it.

export type Language =
  | "javascript"
  | "component"
  | "python"
  | "go"
  | "rust"
  | "java"
  | "kotlin"
  | "csharp"
  | "swift"
  | "ruby"
  | "php"
  | "c"
  | "css"
  | "hash";

export interface Grammar {
  line: readonly string[];
  block: readonly (readonly [string, string])[];
  /** Block comments within block comments. */
  nests: boolean;
  /** Quotes that end with their line at the latest. */
  quotes: string;
  /** Quotes that may span lines. */
  long: string;
  /** Longest first; each ends as it begins. */
  triple: readonly string[];
  /** What opens code within strings; closed by `}` or, for `\(`, by `)`. */
  code: string | null;
  /** The quotes in which `code` is code. */
  codeIn: string;
  regex: boolean;
  /** A hash begins a comment only after a space or at the start of a line. */
  looseHash: boolean;
}

const PLAIN: Grammar = {
  line: ["//"],
  block: [["/*", "*/"]],
  nests: false,
  quotes: `"'`,
  long: "",
  triple: [],
  code: null,
  codeIn: "",
  regex: false,
  looseHash: false,
};

const SCRIPT: Grammar = { ...PLAIN, long: "`", code: "${", codeIn: "`", regex: true };

export const GRAMMARS: Readonly<Record<Language, Grammar>> = {
  javascript: SCRIPT,
  // What HTML calls a comment is code in a script, so only these have it.
  component: { ...SCRIPT, block: [...SCRIPT.block, ["<!--", "-->"]] },
  python: { ...PLAIN, line: ["#"], block: [], triple: [`"""`, `'''`] },
  go: { ...PLAIN, long: "`" },
  rust: { ...PLAIN, nests: true, quotes: "", long: `"` },
  java: { ...PLAIN, triple: [`"""`] },
  kotlin: { ...PLAIN, nests: true, quotes: `"'\``, triple: [`"""`], code: "${", codeIn: `"` },
  csharp: { ...PLAIN, triple: [`"""`] },
  swift: { ...PLAIN, nests: true, quotes: `"`, triple: [`"""`], code: "\\(", codeIn: `"` },
  ruby: {
    ...PLAIN,
    line: ["#"],
    block: [["\n=begin", "\n=end"]],
    quotes: "",
    long: `"'\``,
    code: "#{",
    codeIn: `"\``,
    regex: true,
  },
  php: { ...PLAIN, line: ["//", "#"], quotes: "", long: `"'` },
  c: PLAIN,
  css: PLAIN,
  hash: { ...PLAIN, line: ["#"], block: [], looseHash: true },
};

const BY_EXTENSION: Readonly<Record<string, Language>> = Object.fromEntries(
  (
    [
      ["javascript", "js jsx mjs cjs ts tsx mts cts dart"],
      ["component", "vue svelte astro"],
      ["python", "py pyi"],
      ["go", "go"],
      ["rust", "rs"],
      ["java", "java groovy scala gradle"],
      ["kotlin", "kt kts"],
      ["csharp", "cs"],
      ["swift", "swift"],
      ["ruby", "rb rake gemspec"],
      ["php", "php phpt"],
      ["c", "c h cc cpp cxx hh hpp hxx m mm proto"],
      ["css", "css scss less"],
      ["hash", "yml yaml toml ini cfg conf sh bash zsh tf ex exs r jl pl nix"],
    ] as const
  ).flatMap(([language, extensions]) => extensions.split(" ").map((extension) => [extension, language])),
);

/** Null: no language that is read. */
export function languageOf(path: string): Language | null {
  const name = path.slice(path.lastIndexOf("/") + 1);
  if (/^(?:Dockerfile|Containerfile|Makefile|Justfile)/i.test(name)) return "hash";
  if (/^(?:Rakefile|Gemfile)$/.test(name)) return "ruby";
  const dot = name.lastIndexOf(".");
  const extension = name.slice(dot + 1).toLowerCase();
  return dot >= 0 && Object.hasOwn(BY_EXTENSION, extension) ? (BY_EXTENSION[extension] ?? null) : null;
}
