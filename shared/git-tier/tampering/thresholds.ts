// Limits that tools hold a change to, and what lowering each means. A table: which file, which key, which way is worse.

export type Worse =
  /** A smaller number asks less; gone asks nothing. */
  | "lower"
  /** A larger number lets more through. */
  | "higher"
  /** True is strict. */
  | "false"
  /** True lets more through. */
  | "true"
  /** `error`, `warn`, `off`. */
  | "level"
  /** A longer list leaves more out. */
  | "longer"
  /** A shorter list asks less. */
  | "shorter";

export interface Limit {
  files: RegExp;
  key: RegExp;
  worse: Worse;
  /** A list of tests that are not run, or of those that are: one file named in it takes out that one, or all others. */
  tests?: true;
  what: string;
}

const JS_CONFIG = "(?:[cm]?[jt]s|json|jsonc|json5)";
const file = (pattern: string) => new RegExp(`^(?:${pattern})$`);
const RUNNERS = file(
  `(?:jest|vitest|vite|ava)\\.config\\.${JS_CONFIG}|vitest\\.workspace\\.${JS_CONFIG}|package\\.json|\\.(?:nyc|c8)rc(?:\\.\\w+)?|nyc\\.config\\.js`,
);
const ESLINT = file(
  `eslint\\.config\\.${JS_CONFIG}|\\.eslintrc(?:\\.\\w+)?|package\\.json|\\.oxlintrc\\.jsonc?|tslint\\.json|\\.stylelintrc(?:\\.\\w+)?|stylelint\\.config\\.\\w+`,
);
const PYTHON = file(
  "pyproject\\.toml|setup\\.cfg|tox\\.ini|\\.coveragerc|\\.?mypy\\.ini|\\.?ruff\\.toml|\\.flake8|\\.?pylintrc(?:\\.toml)?|\\.?pytest\\.ini|pyrightconfig\\.json",
);
const CODECOV = file("\\.?codecov\\.ya?ml");

const STRICT =
  "strict|noImplicitAny|strictNullChecks|strictFunctionTypes|strictBindCallApply|strictPropertyInitialization|noImplicitThis|alwaysStrict|useUnknownInCatchVariables|noUnusedLocals|noUnusedParameters|noImplicitReturns|noFallthroughCasesInSwitch|noUncheckedIndexedAccess|exactOptionalPropertyTypes|noImplicitOverride|noPropertyAccessFromIndexSignature|checkJs|strictTemplates|strictInjectionParameters|noEmitOnError";
const MYPY =
  "strict|disallow_untyped_defs|disallow_any_generics|disallow_untyped_calls|disallow_incomplete_defs|check_untyped_defs|warn_unused_ignores|warn_return_any|strict_optional|no_implicit_optional|warn_unreachable|strict_equality|disallow_subclassing_any|disallow_any_explicit";

export const LIMITS: readonly Limit[] = [
  {
    files: RUNNERS,
    key: /(?:coverageThreshold|thresholds?|nyc|c8)\.(?:.{1,200}\.)?(?:lines|branches|functions|statements|100)$/,
    worse: "lower",
    what: "the coverage limit",
  },
  {
    files: file("\\.(?:nyc|c8)rc(?:\\.\\w+)?|nyc\\.config\\.js"),
    key: /^(?:module\.exports\.)?(?:lines|branches|functions|statements)$/,
    worse: "lower",
    what: "the coverage limit",
  },
  { files: RUNNERS, key: /(?:^|\.)check-?[cC]overage$/, worse: "false", what: "the check of coverage" },
  {
    files: RUNNERS,
    key: /(?:^|\.)(?:testPathIgnorePatterns|modulePathIgnorePatterns|test\.exclude)(?:\.\[\])?$/,
    worse: "longer",
    what: "what tests leave out",
    tests: true,
  },
  {
    files: RUNNERS,
    key: /(?:^|\.)(?:coveragePathIgnorePatterns|(?:coverage|nyc|c8)\.exclude)(?:\.\[\])?$/,
    worse: "longer",
    what: "what coverage leaves out",
  },
  {
    files: file("\\.mocharc(?:\\.\\w+)?"),
    key: /(?:^|\.)(?:ignore|exclude)(?:\.\[\])?$/,
    worse: "longer",
    what: "what tests leave out",
    tests: true,
  },
  {
    files: file(`playwright\\.config\\.${JS_CONFIG}`),
    key: /(?:^|\.)(?:testIgnore|grepInvert)(?:\.\[\])?$/,
    worse: "longer",
    what: "what tests leave out",
    tests: true,
  },
  {
    files: RUNNERS,
    key: /(?:^|\.)(?:testMatch|testRegex|test\.include)(?:\.\[\])?$/,
    worse: "shorter",
    what: "which files are tests",
    tests: true,
  },
  { files: RUNNERS, key: /(?:^|\.)passWithNoTests$/, worse: "true", what: "a run without tests" },
  { files: PYTHON, key: /(?:^|[.:])fail[_-]under$/, worse: "lower", what: "the limit" },
  {
    files: PYTHON,
    key: /(?:coverage.*|^run|^report)\.(?:omit|exclude_lines|exclude_also)(?:\.\[\])?$/,
    worse: "longer",
    what: "what coverage leaves out",
  },
  {
    files: PYTHON,
    key: new RegExp(`(?:mypy|^)(?:.{0,100}\\.)?(?:${MYPY})$`),
    worse: "false",
    what: "the type check",
  },
  {
    files: PYTHON,
    key: /mypy.{0,100}(?:ignore_errors|ignore_missing_imports|allow_untyped_\w+)$/,
    worse: "true",
    what: "the type check",
  },
  { files: PYTHON, key: /(?:^|\.)(?:typeCheckingMode|report\w+)$/, worse: "level", what: "the type check" },
  {
    files: PYTHON,
    key: /(?:ruff|flake8|pylint|pycodestyle|lint|main|messages control|^)(?:.{0,100}\.)?(?:ignore|extend-ignore|disable|per-file-ignores)(?:\..{1,200})?$/i,
    worse: "longer",
    what: "what the linter leaves out",
  },
  {
    files: PYTHON,
    key: /(?:ruff|flake8|lint|^)(?:.{0,100}\.)?(?:select|extend-select|enable)\.\[\]$/,
    worse: "shorter",
    what: "what the linter asks",
  },
  { files: CODECOV, key: /\.target$/, worse: "lower", what: "the coverage limit" },
  { files: CODECOV, key: /\.threshold$/, worse: "higher", what: "how far coverage may fall" },
  { files: CODECOV, key: /\.informational$/, worse: "true", what: "whether coverage decides" },
  { files: CODECOV, key: /^ignore\.\[\]$/, worse: "longer", what: "what coverage leaves out" },
  {
    files: file("sonar-project\\.properties|pom\\.xml|build\\.gradle(?:\\.kts)?"),
    key: /(?:^|\.)(?:minimum|minimumValue|minValue|minBound|coveredRatio|haltOnFailure|lineCoverageThreshold|branchCoverageThreshold)$/,
    worse: "lower",
    what: "the coverage limit",
  },
  {
    files: file("sonar-project\\.properties|pom\\.xml|build\\.gradle(?:\\.kts)?"),
    key: /(?:^|\.)(?:maxWarnings|maxErrors|maxAllowedViolations|maxPriority\dViolations)$/,
    worse: "higher",
    what: "how many findings are let through",
  },
  {
    files: file("pom\\.xml|build\\.gradle(?:\\.kts)?"),
    key: /(?:^|\.)(?:skipTests|maven\.test\.skip|testFailureIgnore|ignoreFailures|isIgnoreFailures)$/,
    worse: "true",
    what: "failures of tests and checks",
  },
  {
    files: file("\\.?tarpaulin\\.toml"),
    key: /(?:^|\.)fail-under$/,
    worse: "lower",
    what: "the coverage limit",
  },
  {
    files: file("tsconfig(?:[.-].+)?\\.json|jsconfig\\.json"),
    key: new RegExp(`^(?:compilerOptions|angularCompilerOptions)\\.(?:${STRICT})$`),
    worse: "false",
    what: "the type check",
  },
  {
    files: file("tsconfig(?:[.-].+)?\\.json|jsconfig\\.json"),
    key: /^compilerOptions\.noCheck$/,
    worse: "true",
    what: "the type check",
  },
  {
    files: file("tsconfig(?:[.-].+)?\\.json|jsconfig\\.json"),
    key: /^exclude\.\[\]$/,
    worse: "longer",
    what: "what the type check leaves out",
  },
  {
    files: ESLINT,
    key: /(?:^|\.)(?:ignores|ignorePatterns)(?:\.\[\])?$/,
    worse: "longer",
    what: "what the linter leaves out",
  },
  { files: ESLINT, key: /(?:^|\.)rules\.[^.]{1,200}(?:\.\[\])?$/, worse: "level", what: "the rule" },
  {
    files: ESLINT,
    key: /(?:^|\.)max-?[wW]arnings$/,
    worse: "higher",
    what: "how many warnings are let through",
  },
  {
    files: file("\\.?biome\\.jsonc?"),
    key: /(?:^|\.)rules\.(?:\w+\.)?\w+(?:\.level)?$/,
    worse: "level",
    what: "the rule",
  },
  {
    files: file("\\.?biome\\.jsonc?"),
    key: /(?:^|\.)(?:linter|formatter|assist)\.enabled$/,
    worse: "false",
    what: "the check",
  },
  {
    files: file("\\.golangci\\.\\w+"),
    key: /(?:^|\.)linters\.disable\.\[\]$/,
    worse: "longer",
    what: "what the linter leaves out",
  },
  {
    files: file("\\.golangci\\.\\w+"),
    key: /(?:^|\.)linters\.enable\.\[\]$/,
    worse: "shorter",
    what: "what the linter asks",
  },
  {
    files: file("Cargo\\.toml"),
    key: /(?:^|\.)lints\.\w+\.[\w-]+(?:\.level)?$/,
    worse: "level",
    what: "the lint",
  },
  {
    files: file("\\.rubocop(?:_todo)?\\.yml"),
    key: /^[A-Z]\w*(?:\/\w+)?\.Enabled$/,
    worse: "false",
    what: "the cop",
  },
  { files: file("detekt.*\\.yml"), key: /\.active$/, worse: "false", what: "the rule" },
  {
    files: file("phpstan(?:\\.dist)?\\.neon(?:\\.dist)?"),
    key: /(?:^|\.)level$/,
    worse: "lower",
    what: "the level",
  },
];

/** Flags of commands, wherever commands are written. */
export interface Flag {
  pattern: RegExp;
  /** A number's way to the worse, or whether it must stay or must not come. */
  worse: "lower" | "higher" | "gone" | "come";
  /** The tools that know it, called in a command: with another tool in their place the flag has no meaning. */
  of?: RegExp;
}

export const FLAGS: readonly Flag[] = [
  {
    pattern: /--max-warnings[= ]["']?(-?\d+)/g,
    worse: "higher",
    of: /(?:"|\s|&|=)(?:eslint|stylelint|next lint|ng lint|oxlint)(?=\s)/,
  },
  { pattern: /--(?:cov-)?fail-under(?:-lines|-functions|-regions)?[= ]["']?([\d.]+)/g, worse: "lower" },
  {
    pattern: /--(?:coverage\.)?(?:thresholds?\.)?(?:lines|branches|functions|statements)[= ]["']?([\d.]+)/g,
    worse: "lower",
  },
  { pattern: /--min-(?:covered-)?msi[= ]["']?([\d.]+)/g, worse: "lower" },
  { pattern: /\/p:Threshold=([\d.]+)/g, worse: "lower" },
  { pattern: /--check-coverage\b/g, worse: "gone" },
  { pattern: /--error-on-warnings\b/g, worse: "gone" },
  { pattern: /-D ?warnings\b/g, worse: "gone" },
  { pattern: /(?:^|\s)-Werror\b/g, worse: "gone" },
  { pattern: /--passWithNoTests\b|--pass-with-no-tests\b/g, worse: "come" },
  { pattern: /(?:^|\s)--deselect[= ]\S+/g, worse: "come" },
  { pattern: /(?:^|\s)--ignore(?:-glob)?[= ]["']?[^\s"'=]{0,200}\.py\b/g, worse: "come" },
  { pattern: /(?:^|\s)-k[= ]?["']{0,2}\(?not\s/g, worse: "come" },
  {
    pattern:
      /(?:^|\s)--(?:exclude|testPathIgnorePatterns)[= ]["']?[^\s"'=]{0,200}[._](?:test|spec)\.[cm]?[jt]sx?\b/g,
    worse: "come",
  },
  { pattern: /-DskipTests\b|-Dmaven\.test\.skip(?:=true)?\b/g, worse: "come" },
];

/** Files in which commands stand. */
export const COMMANDS =
  /(?:^|\/)(?:package\.json|Makefile|[Jj]ustfile|tox\.ini|noxfile\.py|pyproject\.toml|setup\.cfg|pytest\.ini|Taskfile\.ya?ml|lefthook\.ya?ml|\.pre-commit-config\.yaml|[^/]*\.sh)$/;
