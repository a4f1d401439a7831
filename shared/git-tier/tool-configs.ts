// Files that tell a tool what to find, by name: an edit to one changes what is judged, and by what.

const SCRIPT = "(?:[cm]?[jt]s)";
const DATA = "(?:json5?|jsonc|ya?ml|toml)";

/** File names, by tool. Not listed: what builds the program itself (vite, babel), since that is the code that is judged. */
const TOOL_CONFIGS: Record<string, RegExp> = {
  eslint: new RegExp(
    `^eslint\\.config\\.${SCRIPT}$|^\\.eslintrc(?:\\.(?:${SCRIPT}|${DATA}))?$|^\\.eslintignore$|^eslint-suppressions\\.json$`,
  ),
  biome: /^\.?biome\.jsonc?$/,
  oxlint: new RegExp(`^\\.oxlintrc\\.jsonc?$|^oxlint\\.config\\.${SCRIPT}$`),
  prettier: new RegExp(
    `^\\.prettierrc(?:\\.(?:${SCRIPT}|${DATA}))?$|^prettier\\.config\\.${SCRIPT}$|^\\.prettierignore$`,
  ),
  stylelint: new RegExp(
    `^\\.stylelintrc(?:\\.(?:${SCRIPT}|${DATA}))?$|^stylelint\\.config\\.${SCRIPT}$|^\\.stylelintignore$`,
  ),
  markdownlint: new RegExp(
    `^\\.markdownlint(?:-cli2)?(?:\\.(?:${SCRIPT}|${DATA}))?$|^\\.markdownlintignore$`,
  ),
  typescript: /^tsconfig(?:[.-].+)?\.json$|^jsconfig\.json$/,
  ruff: /^\.?ruff\.toml$/,
  python:
    /^pyrightconfig\.json$|^\.?mypy\.ini$|^\.flake8$|^\.?pylintrc(?:\.toml)?$|^\.?pytest\.ini$|^tox\.ini$|^\.coveragerc$|^\.isort\.cfg$|^\.bandit$/,
  go: new RegExp(`^\\.golangci\\.${DATA}$|^revive\\.toml$|^staticcheck\\.conf$`),
  ruby: /^\.rubocop(?:_todo)?\.yml$|^\.rspec$|^\.standard\.yml$|^\.reek\.yml$/,
  php: /^phpstan(?:-baseline)?\.neon(?:\.dist)?$|^\.?phpcs\.xml(?:\.dist)?$|^\.php-cs-fixer(?:\.dist)?\.php$|^psalm(?:-baseline)?\.xml$|^phpunit\.xml(?:\.dist)?$/,
  jvm: /^checkstyle(?:-suppressions)?\.xml$|^pmd(?:-ruleset)?\.xml$|^detekt(?:-baseline)?\.(?:yml|xml)$|^spotbugs-exclude\.xml$/,
  rust: /^\.?clippy\.toml$|^\.?rustfmt\.toml$/,
  native: /^\.clang-(?:tidy|format)$|^\.swiftlint\.yml$/,
  tests: new RegExp(
    `^(?:vitest|jest|playwright|cypress|ava)\\.config\\.(?:${SCRIPT}|json)$|^vitest\\.workspace\\.${SCRIPT}$|^\\.mocharc\\.(?:${SCRIPT}|${DATA})$|^karma\\.conf\\.${SCRIPT}$`,
  ),
  coverage: new RegExp(`^\\.(?:nyc|c8)rc(?:\\.(?:${SCRIPT}|${DATA}))?$`),
  others: new RegExp(
    `^\\.editorconfig$|^\\.yamllint(?:\\.ya?ml)?$|^\\.hadolint\\.ya?ml$|^\\.shellcheckrc$|^\\.?cspell(?:\\.config)?\\.(?:${SCRIPT}|${DATA})$|^knip\\.(?:${SCRIPT}|${DATA})$|^\\.dependency-cruiser\\.${SCRIPT}$|^\\.semgrep(?:\\.ya?ml|ignore)$`,
  ),
};
const PATTERNS = Object.values(TOOL_CONFIGS);

export const isToolConfig = (path: string): boolean => {
  const name = path.slice(path.lastIndexOf("/") + 1);
  return PATTERNS.some((pattern) => pattern.test(name));
};
