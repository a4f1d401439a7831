// Runners of many packages prefix each line with whose it is; lines of several packages interleave. Only a prefix that the
// runner itself declares is taken off: a log may begin its lines as it likes.

export interface OutputStream {
  /** The lines without a prefix, beside streams that have one: the runner's own words, as a rule. */
  aside: boolean;
  /** Folder of the package below the command's own folder, where the prefix tells it; else "". */
  cwd: string;
  text: string;
}

interface Declaration {
  pattern: RegExp;
  /** What stands in front of the package's lines. */
  prefix(match: RegExpExecArray): string;
  cwd?(match: RegExpExecArray): string;
}

const PNPM = /^(\S{1,300}) ([\w:.-]{1,100})\$ \S/;

const DECLARATIONS: readonly Declaration[] = [
  // pnpm -r: "packages/a lint$ eslint ." declares "packages/a lint: "
  {
    pattern: PNPM,
    prefix: (match) => `${match[1]} ${match[2]}: `,
    cwd: (match) => match[1] ?? "",
  },
  // turbo: "web:lint: cache miss, executing 0123abcd"
  { pattern: /^(\S{1,300}:[\w:.-]{1,100}): cache (?:miss|hit|bypass)\b/, prefix: (match) => `${match[1]}: ` },
  // lerna, turbo: the npm banner of the package's script
  { pattern: /^(\S{1,300}): > (?:@[\w.-]+\/)?[\w.-]+@\S+ \S+/, prefix: (match) => `${match[1]}: ` },
  // yarn workspaces foreach: "[@scope/a]: Process started"
  { pattern: /^(\[\S{1,300}\]): Process (?:started|exited)\b/, prefix: (match) => `${match[1]}: ` },
  // concurrently: "[lint] npm run lint exited with code 1"
  { pattern: /^(\[[^\]\n]{1,100}\]) .{1,500} exited with code \d+$/, prefix: (match) => `${match[1]} ` },
];

/** Takes a declared prefix off a line. Colours must be gone. */
export function prefixCutter(lines: readonly string[]): (line: string) => string {
  const prefixes = longestFirst(declared(lines));
  return (line) => line.slice(prefixes.find((one) => line.startsWith(one))?.length ?? 0);
}

/** Prefix → folder of the package, "" where it is not told. */
function declared(lines: readonly string[]): Map<string, string> {
  const cwds = new Map<string, string>();
  for (const line of lines) {
    for (const { pattern, prefix, cwd } of DECLARATIONS) {
      const match = pattern.exec(line);
      if (match) cwds.set(prefix(match), cwd?.(match) ?? "");
    }
  }
  return cwds;
}

const longestFirst = (cwds: ReadonlyMap<string, string>): string[] =>
  [...cwds.keys()].slice(0, 500).sort((a, b) => b.length - a.length);

/** One stream for each declared prefix, and first of all one for the lines without. Colours must be gone. */
export function outputStreams(text: string): OutputStream[] {
  const lines = text.split("\n");
  const cwds = declared(lines);
  const prefixes = longestFirst(cwds);
  if (prefixes.length === 0) return [{ aside: false, cwd: "", text }];
  const streams = new Map<string, string[]>(["", ...cwds.keys()].map((prefix) => [prefix, []]));
  for (const line of lines) {
    const prefix = prefixes.find((one) => line.startsWith(one) || line === one.trimEnd()) ?? "";
    if (prefix !== "" || !PNPM.test(line)) streams.get(prefix)?.push(line.slice(prefix.length));
  }
  return [...streams].map(([prefix, own]) => ({
    aside: prefix === "",
    cwd: cwds.get(prefix) ?? "",
    text: own.join("\n"),
  }));
}
