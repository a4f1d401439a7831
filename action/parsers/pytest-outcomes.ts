// Which test came to what, from pytest's verbose lines and its short summary.

export interface PytestOutcome {
  word: "passed" | "failed" | "error" | "skipped" | "xfailed" | "xpassed";
  file: string;
  className: string | null;
  /** With parameters: "test_area[a b]"; the file again when it could not be collected. */
  name: string;
  message: string | null;
  /** The whole file failed: no test of it is known. */
  collection: boolean;
}

export interface PytestCounts {
  passed: number;
  failed: number;
  errors: number;
  skipped: number;
}

const LAST =
  /^=*\s*((?:\d+ [a-z]+(?: [a-z]+)?(?:, )?)+|no tests (?:ran|collected)) in \d+(?:\.\d+)?s(?: \(\d.*\))?\s*=*$/;
const KNOWN = /\b(?:passed|failed|errors?|skipped|xfailed|xpassed|deselected)\b|^no tests/;

/** "== 4 failed, 3 passed, 1 error in 0.5s ==", with or without its frame; null for any other line. */
export function pytestCounts(line: string): PytestCounts | null {
  const text = line.length > 400 ? null : LAST.exec(line)?.[1];
  if (!text || !KNOWN.test(text)) return null;
  const count = (word: string) => Number(new RegExp(`(\\d+) ${word}\\b`).exec(text)?.[1] ?? 0);
  return {
    passed: count("passed") + count("xpassed"),
    failed: count("failed") + count("subtests failed"),
    errors: count("errors?"),
    skipped: count("skipped") + count("xfailed"),
  };
}

const WORDS: Readonly<Record<string, PytestOutcome["word"]>> = {
  PASSED: "passed",
  FAILED: "failed",
  ERROR: "error",
  SKIPPED: "skipped",
  XFAIL: "xfailed",
  XPASS: "xpassed",
};
const SUMMARY = /^(PASSED|FAILED|ERROR|XFAIL|XPASS) (\S.*)$/;
// "tests/test_a.py::test_b PASSED [ 10%]", under xdist "[gw0] [ 10%] PASSED tests/test_a.py::test_b".
const VERBOSE = /^(\S.*?\.py::\S.*?) (PASSED|FAILED|ERROR|SKIPPED|XFAIL|XPASS)(?: \((.*)\))?\s+\[\s*\d+%\]$/;
const XDIST = /^\[gw\d+\] \[\s*\d+%\] (PASSED|FAILED|ERROR|SKIPPED|XFAIL|XPASS) (\S.*)$/;

/** In the order they are named; a test that verbose lines and the summary both name comes once, with the graver word. */
export function pytestOutcomes(lines: readonly string[]): PytestOutcome[] {
  const byNode = new Map<string, PytestOutcome>();
  const start = lines.findLastIndex((line) => /^=+ short test summary info =+$/.test(line));
  for (const [index, line] of lines.entries()) {
    const [word, node, message] = start >= 0 && index > start ? summaryLine(line) : verboseLine(line);
    const outcome = word === undefined ? undefined : WORDS[word];
    if (outcome === undefined || !node) continue;
    const known = byNode.get(`${node}\n${outcome}`) ?? byNode.get(`${node}\npassed`);
    if (known && known.word !== outcome) byNode.delete(`${node}\n${known.word}`);
    byNode.set(`${node}\n${outcome}`, {
      ...parts(node),
      word: outcome,
      message: message || known?.message || null,
    });
  }
  return [...byNode.values()].map((one) => ({ ...one, collection: one.collection && one.word === "error" }));
}

type Told = [word?: string | undefined, node?: string | undefined, message?: string | undefined];

function summaryLine(line: string): Told {
  const match = SUMMARY.exec(line);
  return match === null ? [] : [match[1], ...nodeAndMessage(match[2] ?? "")];
}

function verboseLine(line: string): Told {
  const verbose = VERBOSE.exec(line);
  if (verbose) return [verbose[2], verbose[1], verbose[3]];
  const xdist = XDIST.exec(line);
  return xdist ? [xdist[1], xdist[2]] : [];
}

/** The first " - " outside of the parameters' brackets: "test_area[a - b] - AssertionError: …". */
function nodeAndMessage(text: string): [node: string, message?: string] {
  let from = text.indexOf(" - ");
  while (from >= 0) {
    const node = text.slice(0, from);
    if (node.split("[").length === node.split("]").length) return [node, text.slice(from + 3).trim()];
    from = text.indexOf(" - ", from + 1);
  }
  return [text.trim()];
}

function parts(node: string): Pick<PytestOutcome, "file" | "className" | "name" | "collection"> {
  const bracket = node.indexOf("[");
  const plain = bracket < 0 ? node : node.slice(0, bracket);
  const [file = node, ...rest] = plain.split("::");
  const name = rest.pop();
  if (name === undefined) return { file, className: null, name: file, collection: true };
  const parameters = bracket < 0 ? "" : node.slice(bracket);
  return { file, className: rest.join("::") || null, name: name + parameters, collection: false };
}
