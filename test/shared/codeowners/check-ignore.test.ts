// Our matcher beside git's own, pair for pair. Three classes differ on purpose, and for each git can be asked in other words what
// GitHub means, so that nothing at all is left out of the comparison. PAIRS=100000 asks for all of them.
import assert from "node:assert/strict";
import { test } from "node:test";
import { Matcher } from "../../../shared/codeowners/match.ts";
import { parseCodeowners } from "../../../shared/codeowners/parse.ts";
import { askGit, type PatternPaths, randomPairs } from "../../support/codeowners-pairs.ts";

const PAIRS = Number(process.env.PAIRS ?? 3_000);
const CLASSES = ["last `*` is not recursive", "trailing `**/`", "literal brackets"] as const;
type Class = (typeof CLASSES)[number];

/** The classes a pattern belongs to, by its text alone. */
function classesOf(pattern: string): Class[] {
  const brackets = /[[\]]/.test(pattern) ? ["literal brackets" as const] : [];
  if (/(^|\/)\*\*\/$/.test(pattern)) return ["trailing `**/`", ...brackets];
  return /\/\*$/.test(pattern) ? ["last `*` is not recursive", ...brackets] : brackets;
}

/** What GitHub means, in lines for git. */
function inGitsWords(pattern: string): string[] {
  const plain = pattern.replace(/\\[[\]]|[[\]]/g, (found) => (found.length === 2 ? found : `\\${found}`));
  const classes = classesOf(pattern);
  // Folders are taken back, and git looks into them again.
  if (classes.includes("last `*` is not recursive")) return [plain, `!${plain}/`];
  // A `**` alone is like `*` for git, which is all there is when it stands for everything.
  return [classes.includes("trailing `**/`") ? plain.replace(/\/$/, "") : plain];
}

function pairs(): PatternPaths[] {
  const entries: PatternPaths[] = [];
  let count = 0;
  for (const entry of randomPairs(20261121)) {
    if (count >= PAIRS) return entries;
    // What is no valid line has no rule to compare.
    const { rules, problems } = parseCodeowners(`${entry.pattern} @a`);
    if (rules.length === 0) assert.equal(problems.length <= 1, true);
    else if (rules[0]?.pattern === entry.pattern) {
      entries.push(entry);
      count += entry.paths.length;
    }
  }
  return entries;
}

test(`${PAIRS} pairs of pattern and path: git's answer but for three classes, and in these what GitHub means`, (t) => {
  const entries = pairs();
  const ours = entries.map(({ pattern, paths }) => {
    const matcher = new Matcher([pattern]);
    return paths.map((path) => matcher.match(path) === 0);
  });
  const git = askGit(entries.map(({ pattern, paths }) => ({ lines: [pattern], paths })));
  const meant = askGit(entries.map(({ pattern, paths }) => ({ lines: inGitsWords(pattern), paths })));
  const differing = new Map<string, number>();
  const wrong: string[] = [];
  let fitting = 0;
  for (const [index, { pattern, paths }] of entries.entries()) {
    for (const [at, path] of paths.entries()) {
      const mine = ours[index]?.[at] ?? false;
      if (mine) fitting += 1;
      if (mine !== meant[index]?.[at]) wrong.push(`${pattern} and ${path}: we say ${mine}`);
      if (mine === git[index]?.[at]) continue;
      const reason = classesOf(pattern).join(" + ") || "none";
      differing.set(reason, (differing.get(reason) ?? 0) + 1);
    }
  }
  const count = entries.reduce((sum, { paths }) => sum + paths.length, 0);
  t.diagnostic(
    `${count} pairs of ${entries.length} patterns, ${fitting} fit; differing from git: ${JSON.stringify(Object.fromEntries(differing))}`,
  );
  assert.deepEqual(wrong.slice(0, 20), [], `${wrong.length} of ${count}`);
  assert.equal(differing.get("none") ?? 0, 0);
  assert.ok(fitting > count / 5 && fitting < (count * 4) / 5, `${fitting} of ${count} fit`);
  for (const one of CLASSES)
    assert.ok(
      [...differing.keys()].some((reason) => reason.includes(one)),
      one,
    );
});
