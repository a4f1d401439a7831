// Random patterns with paths they nearly fit, and what git says of them. The same seed is the same pairs.
import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { seeded } from "../../bench/pixels/pages.ts";
import { GIT_TEST_ENV } from "./repository.ts";

export interface PatternPaths {
  pattern: string;
  paths: string[];
}

const NAMES = "a b ab ba aab foo bar foobar foo.js bar.ts .js .github a.b x index.ts README.md".split(" ");
const ODD = [
  "a b",
  "#c",
  "c#",
  "[a]",
  "a[b]c",
  "[a-b]",
  "é",
  "日本",
  "😀.md",
  "*",
  "a*",
  "?",
  "!x",
  "\\",
  "a\\b",
  "$x",
  "{a,b}",
  "@o",
];

export function* randomPairs(seed: number, each = 10): Generator<PatternPaths> {
  const random = seeded(seed);
  const below = (count: number) => Math.floor(random() * count);
  const oneOf = <T>(values: readonly T[]): T => values[below(values.length)] as T;
  const chance = (share: number) => random() < share;
  const name = () => (chance(0.12) ? oneOf(ODD) : oneOf(NAMES));
  const path = () => Array.from({ length: 1 + below(chance(0.1) ? 9 : 5) }, name);

  /** As it must be written to stand for itself, and sometimes with an escape that is not needed. */
  const written = (text: string) => {
    const escaped = Array.from(text, (sign) => (/[\\*? ]/.test(sign) || chance(0.01) ? `\\${sign}` : sign));
    return escaped.join("");
  };
  const segment = (text: string): string => {
    const signs = Array.from(text);
    const ascii = /^[\x20-\x7e]*$/.test(text);
    const [from, to] = [below(signs.length + 1), below(signs.length + 1)].sort((one, two) => one - two);
    const [head, middle, tail] = [signs.slice(0, from), signs.slice(from, to), signs.slice(to)].map((part) =>
      written(part.join("")),
    );
    const kind = below(12);
    if (kind < 5) return written(text);
    if (kind === 5) return "*";
    if (kind === 6) return `${head}*${tail}`;
    if (kind === 7) return `*${middle}*`;
    if (kind === 8) return `${head}**${tail}`;
    if (kind === 9) return `${head}*${middle}*${tail}`;
    if (kind === 10 && ascii && signs.length > 0)
      return `${head}${"?".repeat(Math.max(1, (to ?? 0) - (from ?? 0)))}${tail}`;
    return kind === 11 && ascii ? `${head}?*${tail}` : written(name());
  };
  const pattern = (segments: readonly string[]): string => {
    const length = chance(0.4) ? 1 : 1 + below(segments.length);
    const from = chance(0.6) ? 0 : below(segments.length - length + 1);
    const parts = segments.slice(from, from + length).map(segment);
    for (let count = below(3); count > 0; count -= 1)
      if (chance(0.4)) parts.splice(below(parts.length + 1), chance(0.6) ? 0 : 1, "**");
    // Left out is what git's own pages say otherwise than git does, and what has no use: text right before `**/`, an escaped
    // slash right behind `**`. match.test.ts has both.
    for (const [at, part] of parts.entries())
      if (at < parts.length - 1 && /[^*]\*\*$/.test(part)) parts[at] = part.slice(0, -1);
    const slash = chance(0.01) ? oneOf(parts.includes("**") ? ["//"] : ["//", "\\/"]) : "/";
    return `${chance(0.35) ? "/" : ""}${parts.join(slash)}${chance(0.2) ? "/" : ""}`;
  };

  for (;;) {
    const near = path();
    const text = pattern(near);
    // git's `?` is one byte and ours one character, which is the same in ASCII only.
    const ascii = (one: string) => (text.includes("?") ? one.replace(/[^\x20-\x7e]/gu, "a") : one);
    const paths = Array.from({ length: each }, (_, index) => {
      if (index % 3 === 0) return ascii(near.join("/"));
      const other = [...near];
      for (let edits = 1 + below(3); edits > 0; edits -= 1)
        other.splice(below(other.length + 1), below(2), ...(chance(0.7) ? [name()] : []));
      return ascii((other.length > 0 ? other : path()).join("/"));
    });
    yield { pattern: text, paths: [...new Set(paths)] };
  }
}

/**
 * Which of each entry's paths git takes for ignored, were its lines the whole `.gitignore` above them. Each entry has a folder
 * of its own, so that one git answers for all.
 */
export function askGit(
  entries: readonly { lines: readonly string[]; paths: readonly string[] }[],
): boolean[][] {
  const root = mkdtempSync(join(tmpdir(), "proofmark-ignore-"));
  const env = { PATH: process.env.PATH ?? "", HOME: root, ...GIT_TEST_ENV };
  try {
    spawnSync("git", ["init", "--quiet", root], { env });
    for (const [index, { lines }] of entries.entries()) {
      mkdirSync(join(root, `e${index}`));
      writeFileSync(join(root, `e${index}/.gitignore`), `${lines.join("\n")}\n`);
    }
    const input = entries.flatMap(({ paths }, index) => paths.map((path) => `e${index}/${path}\0`)).join("");
    const args = ["-c", "core.ignoreCase=false", "check-ignore", "--no-index", "-v", "-n", "-z", "--stdin"];
    const { stdout, stderr, status } = spawnSync("git", args, { cwd: root, env, input, maxBuffer: 2 ** 30 });
    if (status !== 0 && status !== 1) throw new Error(`git check-ignore ended with ${status}: ${stderr}`);
    // Source, line, pattern and path of each; all but the path empty where nothing fits.
    const fields = stdout.toString("utf8").split("\0");
    let at = 0;
    return entries.map(({ paths }, index) =>
      paths.map((path) => {
        const [source = "", , fitting = "", told] = fields.slice(at, at + 4);
        at += 4;
        if (told !== `e${index}/${path}`)
          throw new Error(`git answered for ${told}, asked was e${index}/${path}`);
        return source !== "" && !fitting.startsWith("!");
      }),
    );
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
}
