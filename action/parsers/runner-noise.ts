// What npm, pnpm, yarn, bun and CI runners print around the output of a script. None of it is the tool's.

const NOISE: readonly RegExp[] = [
  // npm and pnpm: `> app@1.0.0 lint` (pnpm adds the folder); the command itself follows on the next line.
  /^> (?:@[\w.-]+\/)?[\w.-]+@\S+ \S+(?: .*)?$/,
  /^npm (?:error|ERR!|warn|WARN|notice)(?: .*)?$/,
  /^ ?(?:ELIFECYCLE|WARN|ERR_PNPM_\w+)(?:\u2009| ){1,2}.*$/,
  /^(?:\[?(?:ELIFECYCLE|ERR_PNPM_\w+)\]?) .*$/,
  /^Scope: (?:all )?\d+ (?:of \d+ )?(?:workspace )?projects?$/,
  // yarn 1
  /^yarn run v\d\S*$/,
  /^(?:error Command failed with (?:exit code \d+|signal .*)\.|info Visit https:\/\/yarnpkg\.com\/.*)$/,
  /^Done in \d+(?:\.\d+)?m?s\.?$/,
  // yarn 1, bun and pnpm: `$ eslint .`
  /^\$ \S.*$/,
  /^error: script "[^"]*" (?:exited with code \d+|was terminated by signal .*)$/,
  /^::(?:group|endgroup|add-mask|debug|notice)\b.*::.*$|^##\[[a-z]+\].*$/,
  // golangci-lint 2 counts its issues below the JSON it writes to stdout.
  /^\d+ issues?[.:]$|^\* [\w-]+: \d+$/,
];
const BANNER = NOISE[0] ?? /$^/;

/** Whether this one line is a runner's. `before` is the line above: the command of a banner is only known by it. */
export function isRunnerNoise(line: string, before = ""): boolean {
  const text = line.trimEnd();
  return (
    NOISE.some((pattern) => pattern.test(text)) || (text.startsWith("> ") && BANNER.test(before.trimEnd()))
  );
}

/** The text without those lines. */
export function withoutRunnerNoise(text: string): string {
  const lines = text.split("\n");
  return lines.filter((line, index) => !isRunnerNoise(line, lines[index - 1])).join("\n");
}
