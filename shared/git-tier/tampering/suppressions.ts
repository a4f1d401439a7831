// What suppressions look like, tool by tool, and where they count: at the place where their tool reads them.
import { isTestByName, nameOf } from "./paths.ts";
import type { Language } from "./text/grammars.ts";
import type { Comment, Tokens } from "./text/tokens.ts";

export interface Suppression {
  line: number;
  /** The directive: `eslint-disable-next-line`. */
  what: string;
  /** The directive with its rules and reasons, as written. */
  text: string;
  /** What no one will see any more, a clause. */
  why: string;
  /** It narrows what is suppressed, or says that it is. */
  mild: boolean;
}

interface Directive {
  /** Over a comment's text without its marks. The first group, or all of it, is what is told. */
  pattern: RegExp;
  why: string;
  languages?: readonly Language[];
}

const LINT = "a linter looks away";
const TYPES = "the type checker looks away";
const COVERAGE = "coverage does not count it";
const SECURITY = "a security check looks away";
const JS: readonly Language[] = ["javascript", "component"];
const PYTHON: readonly Language[] = ["python"];

/** Anchored, or looked for in a bounded piece of text: none can cost more than its line. */
const DIRECTIVES: readonly Directive[] = [
  { pattern: /^[\s*]*(eslint-disable(?:-next-line|-line)?)(?=\s|$)/, why: LINT, languages: [...JS, "css"] },
  {
    pattern: /^\s*(eslint)\s+(?:.{0,300},\s*)?["'@\w/-]{1,100}\s*:\s*(?:\[\s*)?["']?(?:off|0|warn|1)\b/,
    why: LINT,
    languages: JS,
  },
  { pattern: /^\s*(biome-ignore(?:-all|-start)?)\s/, why: LINT, languages: [...JS, "css"] },
  {
    pattern:
      /^\s*(oxlint-disable(?:-next-line|-line)?|tslint:disable(?:-next-line|-line)?|deno-lint-ignore(?:-file)?|rome-ignore|stylelint-disable(?:-next-line|-line)?)(?=\s|$)/,
    why: LINT,
    languages: [...JS, "css"],
  },
  { pattern: /^[/\s*]*(@ts-(?:ignore|expect-error|nocheck))\b/, why: TYPES, languages: JS },
  { pattern: /^\s*(\$Flow(?:FixMe|Ignore|ExpectedError)|@noflow)\b/, why: TYPES, languages: JS },
  {
    pattern: /^\s*((?:istanbul|c8|v8) ignore\b(?: \w+)?|node:coverage (?:ignore|disable)\b)/,
    why: COVERAGE,
    languages: JS,
  },
  { pattern: /(?:^|#|\s)((?:flake8|ruff): noqa|noqa)(?=[:\s]|$)/i, why: LINT, languages: PYTHON },
  {
    pattern:
      /(?:^|#)\s*(type: ?ignore|pyright: ?(?:ignore|basic|\w+=(?:false|none))|mypy: ?(?:ignore-errors|disable-error-code|allow-\S+)|pyre-(?:ignore|fixme)|ty: ?ignore)/,
    why: TYPES,
    languages: PYTHON,
  },
  {
    pattern: /(?:^|#)\s*(pylint: ?(?:disable|skip-file)(?:-next)?|ruff: ?disable)\b/,
    why: LINT,
    languages: PYTHON,
  },
  { pattern: /(?:^|#)\s*(pragma: no ?(?:cover|branch))\b/, why: COVERAGE, languages: PYTHON },
  { pattern: /(?:^|#)\s*(nosec)\b/, why: SECURITY, languages: ["python", "go", "hash"] },
  { pattern: /^(nolint)(?=[:\s]|$)/, why: LINT, languages: ["go"] },
  { pattern: /^(lint:(?:file-)?ignore)\s/, why: LINT, languages: ["go"] },
  { pattern: /^\s*(#nosec)\b/, why: SECURITY, languages: ["go"] },
  { pattern: /^\s*(NOLINT(?:NEXTLINE|BEGIN)?)\b/, why: LINT, languages: ["c"] },
  { pattern: /^\s*((?:LCOV|GCOVR?|GCOV)_EXCL_(?:LINE|START|BR_LINE))\b/, why: COVERAGE, languages: ["c"] },
  {
    pattern: /^\s*(rubocop: ?(?:disable|todo)|standard:disable|reek:|brakeman:)/,
    why: LINT,
    languages: ["ruby"],
  },
  { pattern: /^\s*(:nocov:)/, why: COVERAGE, languages: ["ruby"] },
  { pattern: /^\s*(typed: (?:false|ignore))\b/, why: TYPES, languages: ["ruby"] },
  {
    pattern:
      /^[\s*]*(@(?:phpstan-ignore(?:-next-line|-line)?|psalm-suppress|codeCoverageIgnore(?:Start)?)|phpcs:(?:ignore|disable|ignoreFile))\b/,
    why: LINT,
    languages: ["php"],
  },
  {
    pattern: /^\s*(swiftlint:disable(?::\w+)?|swift-format-ignore)(?=\s|$|:)/,
    why: LINT,
    languages: ["swift"],
  },
  {
    pattern: /^\s*(ktlint-disable|CHECKSTYLE(?:\.|:)\s?OFF|checkstyle:off|CPD-OFF|noinspection)\b/,
    why: LINT,
    languages: ["java", "kotlin"],
  },
  {
    pattern:
      /^\s*(shellcheck disable)=|^\s*(hadolint ignore)=|^\s*(yamllint disable)(?:-line)?\b|^\s*(checkov:skip|tfsec:ignore|trivy:ignore|kics-scan ignore)\b/,
    why: LINT,
    languages: ["hash"],
  },
  { pattern: /(?:^|\s)(NOSONAR)\b/, why: LINT },
  {
    pattern: /^\s*(nosemgrep|codeql\[|lgtm\[|snyk:ignore)/,
    why: SECURITY,
  },
];

/** Any of these in a line, in lower case, and its file is read. */
const HINTS = [
  ..."disable ignore noqa nolint nosec nosonar nocov nocheck @ts- suppress allow expect pragma _excl_ flowfix typed: skip".split(
    " ",
  ),
  ..."codeql[ lgtm[ semgrep checkstyle cpd-off noinspection eslint mypy: pyright: pyre- reek: brakeman: rubocop".split(
    " ",
  ),
  ..."noflow coverage continue-on-error allow_failure".split(" "),
  ...["exit(", "exitprocess("],
  ...["||", "if:", 'if"', "set +e", "; true", ";true", "; exit", ";exit", "\t-"],
];

export function looksSuppressing(line: string): boolean {
  const lower = line.toLowerCase();
  return HINTS.some((hint) => lower.includes(hint));
}

export function suppressionsIn(
  tokens: Tokens | null,
  language: Language | null,
  place: { path: string; isCi: boolean; lines: readonly { line: number; text: string }[] },
): Suppression[] {
  const inCode =
    tokens && language
      ? [...inComments(tokens, language), ...inAttributes(tokens, language), ...endings(tokens, place.path)]
      : [];
  const inSteps =
    place.isCi || HOLDS_COMMANDS.test(place.path) ? place.lines.flatMap(inStep(place.isCi, place.path)) : [];
  return [...inCode, ...inSteps].sort((a, b) => a.line - b.line);
}

const ENDS: Readonly<Record<string, RegExp>> = {
  exit: /^(?:process|Deno|os|sys|System|std|Runtime)$/,
  Exit: /^(?:os|Environment)$/,
  _exit: /^os$/,
  exitProcess: /^$/,
};

/** A test that ends the whole run, as one that passed: whatever comes after is not run, and whatever failed is not told. */
function endings({ all }: Tokens, path: string): Suppression[] {
  if (!isTestByName(path) && nameOf(path) !== "conftest.py") return [];
  return all.flatMap(({ kind, text, line }, at): Suppression[] => {
    const owners = kind === "word" && Object.hasOwn(ENDS, text) ? ENDS[text] : undefined;
    if (owners === undefined || all[at + 1]?.text !== "(") return [];
    const owner = all[at - 1]?.text === "." ? (all[at - 2]?.text ?? "") : "";
    const success = all[at + 2]?.text === ")" || (all[at + 2]?.text === "0" && all[at + 3]?.text === ")");
    if (!owners.test(owner) || !success) return [];
    const what = `${owner === "" ? "" : `${owner}.`}${text}()`;
    return [{ line, what, text: what, why: "the run ends there, and counts as passed", mild: false }];
  });
}

/** A comment's lines one by one; more than this of one is a text. */
const MAX_LINES = 400;

function inComments(tokens: Tokens, language: Language): Suppression[] {
  return tokens.comments.flatMap((comment) => {
    const lines = comment.line === comment.endLine ? [comment.text] : comment.text.split("\n", MAX_LINES);
    return lines.flatMap((text, index) =>
      inLine(comment, text.slice(0, 500), comment.line + index, language),
    );
  });
}

function inLine(comment: Comment, text: string, line: number, language: Language): Suppression[] {
  for (const { pattern, why, languages } of DIRECTIVES) {
    if (languages && !languages.includes(language)) continue;
    const match = pattern.exec(text);
    if (!match) continue;
    const what = match.slice(1).find((group) => group !== undefined) ?? match[0].trim();
    return [{ line, what, text: comment.text.length > 500 ? text : text.trim(), why, mild: false }];
  }
  return [];
}

/** Attributes and pragmas, told by tokens so that text about them is none. */
function inAttributes(tokens: Tokens, language: Language): Suppression[] {
  const found: Suppression[] = [];
  const { all } = tokens;
  for (const [index, { text, kind, line }] of all.entries()) {
    if (kind !== "mark") continue;
    if (language === "rust" && text === "#") found.push(...ofRust(tokens, index));
    if (
      text === "@" &&
      /^(?:SuppressWarnings|SuppressLint|Suppress|SuppressFBWarnings)$/.test(all[index + 1]?.text ?? "")
    ) {
      if (language === "java" || language === "kotlin")
        found.push(told(tokens, index, index + 2, all[index + 1]?.text ?? "", LINT));
    }
    if (
      language === "csharp" &&
      text === "[" &&
      /^(?:SuppressMessage|ExcludeFromCodeCoverage)$/.test(all[index + 1]?.text ?? "")
    )
      found.push(told(tokens, index, index + 2, all[index + 1]?.text ?? "", LINT));
    if (
      (language === "csharp" || language === "c") &&
      text === "#" &&
      all[index]?.first &&
      all[index + 1]?.text === "pragma"
    )
      found.push(...ofPragma(tokens, index, line));
  }
  return found;
}

function told(tokens: Tokens, from: number, open: number, what: string, why: string): Suppression {
  const close = tokens.close[open] ?? -1;
  const end = close === -1 ? open : Math.min(close + 1, open + 60);
  const text = tokens.all
    .slice(from, end)
    .map((token) => token.text)
    .join(" ");
  return { line: tokens.all[from]?.line ?? 1, what, text, why, mild: false };
}

function ofRust(tokens: Tokens, index: number): Suppression[] {
  const { all } = tokens;
  const inner = all[index + 1]?.text === "!" ? 1 : 0;
  const word = all[index + 2 + inner]?.text ?? "";
  if (all[index + 1 + inner]?.text !== "[" || !/^(?:allow|expect|cfg_attr)$/.test(word)) return [];
  const one = told(
    tokens,
    index,
    index + 1 + inner,
    `#${inner ? "!" : ""}[${word}]`,
    "the compiler or clippy looks away",
  );
  if (word === "cfg_attr") return /\ballow\b/.test(one.text) ? [one] : [];
  return [one];
}

function ofPragma(tokens: Tokens, index: number, line: number): Suppression[] {
  const words: string[] = [];
  for (let at = index + 2; tokens.all[at]?.line === line && words.length < 12; at++)
    words.push(tokens.all[at]?.text ?? "");
  const text = words.join(" ");
  if (!/^(?:warning disable|(?:GCC|clang) diagnostic ignored|warning \( disable)/.test(text)) return [];
  return [{ line, what: "#pragma", text: `#pragma ${text}`, why: "the compiler looks away", mild: false }];
}

/** Words of commands that judge. */
const JUDGES =
  /\b(?:test|tests|lint|check|typecheck|type-check|tsc|eslint|biome|jest|vitest|mocha|pytest|tox|nox|ruff|mypy|pyright|flake8|pylint|cargo|clippy|go (?:test|vet|build)|golangci-lint|staticcheck|mvn|gradlew?|rspec|rubocop|phpunit|phpstan|psalm|dotnet|ctest|audit|build|verify|proofmark|cypress|playwright|nx|turbo|npm run|pnpm|yarn|make)\b/i;

/** Whether a line of CI runs what judges. */
export const judges = (line: string): boolean => JUDGES.test(line);

/** Those that reach over a file or to its end. */
const WIDE =
  /^(?:(?:eslint|oxlint|stylelint)-disable|tslint:disable|deno-lint-ignore-file|biome-ignore-(?:all|start)|@ts-nocheck|(?:flake8|ruff): noqa|pylint: ?skip-file|mypy:.*|pyright: ?(?:basic|\w+=\w+)|lint:file-ignore|NOLINTBEGIN|#!\[\w+\]|phpcs:(?:disable|ignoreFile)|swiftlint:disable|ruff: ?disable)$/i;

/** Whether `is` may stand where `was` stood with no more let through: the same for fewer rules, or another tool's. */
export function replaces(was: Suppression, is: Suppression): boolean {
  if (was.why !== is.why || (WIDE.test(is.what) && !WIDE.test(was.what))) return false;
  if (/^@ts-/.test(is.what)) return true;
  if (was.what !== is.what) return toolOf(was) !== toolOf(is);
  const [before, after] = [rulesOf(was), rulesOf(is)];
  return before.length === 0 || (after.length > 0 && after.every((rule) => before.includes(rule)));
}

const toolOf = ({ what }: Suppression): string => /[a-z]+/i.exec(what)?.[0].toLowerCase() ?? what;

/** Names after the directive, up to what begins a reason. */
function rulesOf({ text, what }: Suppression): string[] {
  const rest = text.slice(text.indexOf(what) + what.length).replace(/^[\s:=[(]+/, "");
  return rest.split(/\s--\s|:\s|\/\/|\s#/)[0]?.match(/[@\w/.-]+/g) ?? [];
}

const HOLDS_COMMANDS = /(?:^|\/)(?:package\.json|(?:GNU)?[Mm]akefile|[Jj]ustfile)$/;
/** A key of YAML, first on its line or within braces, in quotes or not. */
const keyed = (key: string, value: string) =>
  new RegExp(`(?:^[\\s-]*|[{,]\\s*)["']?${key}["']?\\s*:\\s*(?:${value})`);
const EXPRESSION = String.raw`["']?\$\{\{`;
const CONTINUES = keyed("continue-on-error", String.raw`["']?true\b|${EXPRESSION}\s*(?:true|!false)\s*\}\}`);
const MAY_CONTINUE = keyed("continue-on-error", EXPRESSION);
const NEVER = keyed("if", String.raw`["']?false\b|${EXPRESSION}\s*(?:false|!true)\s*\}\}`);

/** Commands that only make, move or tell something, whatever words come after them: `rm -rf build`. */
const HANDLES =
  /^(?:sudo\s+)?(?:rm|rmdir|mkdir|mv|cp|ln|chmod|chown|touch|kill|pkill|killall|echo|printf|sleep|which|cd|docker\s+(?:rm|rmi|stop|kill|network|volume|compose\s+down)|git\s+(?:fetch|config|tag|branch|remote))\s[^$`<(]*$/;

/** Whether a line up to its `||` runs anything that judges. */
const mayJudge = (line: string): boolean =>
  line
    .replace(/^\s*(?:-\s+)?(?:(?:run|script):\s*|"[^"]*":\s*")?[@\s"'|]*/, "")
    .split(/&&|;|\|/)
    .some((command) => JUDGES.test(command) && !HANDLES.test(`${command.trim()} `));

const inStep =
  (isCi: boolean, path: string) =>
  ({ line, text }: { line: number; text: string }): Suppression[] => {
    const step = (what: string, why: string, mild = false): Suppression[] => [
      { line, what, text: text.trim().slice(0, 300), why, mild },
    ];
    if (text.length > 2_000 || /^\s*#/.test(text)) return [];
    if (/\|\|\s*(?:true\b|:(?:\s|"|$)|exit 0\b)/.test(text))
      return mayJudge(text.split("||")[0] ?? "") ? step("|| true", "this step passes whatever it finds") : [];
    if (
      /;\s*(?:true|:|exit 0)\s*["']?\s*[,}]?\s*$/.test(text) &&
      JUDGES.test(text.slice(0, text.lastIndexOf(";")))
    )
      return step("; true", "this step passes whatever it finds");
    if (/^\t@?-/.test(text) && /akefile$/.test(path) && JUDGES.test(text))
      return step("-", "make looks away from what fails here");
    if (!isCi) return [];
    if (CONTINUES.test(text)) return step("continue-on-error", "this step may fail unseen");
    if (MAY_CONTINUE.test(text)) return step("continue-on-error", "this step may fail unseen", true);
    if (NEVER.test(text)) return step("if: false", "this step or job never runs");
    if (/^[\s-]*allow_failure:\s*true/.test(text)) return step("allow_failure", "this job may fail unseen");
    if (/^\s*set \+e\b/.test(text)) return step("set +e", "what fails after it is not seen", true);
    return [];
  };
