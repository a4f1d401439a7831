// What a pull request changes in words: the material in which causes look for their files.
import { ProblemError } from "../../../../shared/problem.ts";
import type { DiffedFile, Files, Git } from "../../../ports.ts";
import type { Pair } from "../../gate.ts";
import { openBlocks, pieces } from "./changed-lines.ts";

export interface ChangedText {
  path: string;
  /** Lines that came or went, and heads of the blocks they stand in; none for what is no text. */
  lines: readonly string[];
}

const TEXT =
  /\.(css|scss|sass|less|styl|pcss|ts|tsx|js|jsx|mjs|cjs|vue|svelte|astro|html?|hbs|ejs|erb|php|twig|liquid|njk|pug|md|mdx|json|ya?ml|toml|txt|svg|xml|po|py|rb|go|rs|java|kt|cs|ex|heex)$/i;
const SHOWN = /\.(png|jpe?g|gif|webp|avif|ico|bmp|woff2?|ttf|otf|eot|mp4|webm)$/i;
/** Written by tools, or far from any page. */
const APART =
  /(^|\/)(package-lock\.json|yarn\.lock|pnpm-lock\.yaml|.*\.lock|.*\.map|tsconfig.*\.json|\.github\/.*|.*\.(test|spec)\.[a-z]+)$/;

const MOST_FILES = 300;
const MOST_BYTES = 2 * 1024 * 1024;
const MOST_LINES = 2_000;
const MOST_ALL = 40_000;

/** Files that can be read and bear on pages; a file that cannot be read is there without lines. */
export async function readChangedText(pair: Pair, files: Files, git: Git): Promise<ChangedText[]> {
  const found: ChangedText[] = [];
  let room = MOST_ALL;
  for (const file of pair.files) {
    if (found.length >= MOST_FILES) break;
    if (APART.test(file.path)) continue;
    if (SHOWN.test(file.path)) found.push({ path: file.path, lines: [] });
    else if (TEXT.test(file.path) && !file.binary) {
      const lines = room > 0 ? (await linesOf(file, pair, { files, git })).slice(0, MOST_LINES) : [];
      room -= lines.length;
      found.push({ path: file.path, lines });
    }
  }
  return found;
}

async function linesOf(file: DiffedFile, pair: Pair, ports: { files: Files; git: Git }): Promise<string[]> {
  const head = file.status === "deleted" ? [] : await headLines(file, pair, ports.files);
  const base = file.status === "added" ? [] : await baseLines(file, pair, ports.git);
  const came = file.hunks.flatMap(({ headStart, headCount }) => part(head, headStart, headCount));
  const went = file.hunks.flatMap(({ baseStart, baseCount }) => part(base, baseStart, baseCount));
  const blocks = file.hunks.flatMap(({ headStart, headCount }) =>
    openBlocks(head, headCount === 0 ? headStart : headStart - 1),
  );
  return [...new Set([...pieces(came, went), ...blocks])];
}

const part = (lines: readonly string[], start: number, count: number): string[] =>
  count === 0 ? [] : lines.slice(start - 1, start - 1 + count);

async function headLines({ path }: DiffedFile, { head }: Pair, files: Files): Promise<string[]> {
  return split(
    await readable(() => files.read(`${head.root}/${path}`, { maxBytes: MOST_BYTES, within: head.root })),
  );
}

async function baseLines({ path, previousPath }: DiffedFile, { base }: Pair, git: Git): Promise<string[]> {
  if (base === null) return [];
  return split(await readable(() => git.show(base.commit, previousPath ?? path, MOST_BYTES)));
}

/** A file that is too large or gone explains nothing, and stops nothing. */
async function readable(read: () => Promise<Uint8Array | null>): Promise<Uint8Array | null> {
  try {
    return await read();
  } catch (error) {
    if (error instanceof ProblemError) return null;
    throw error;
  }
}

const split = (bytes: Uint8Array | null): string[] =>
  bytes === null ? [] : new TextDecoder().decode(bytes).split(/\r?\n/);
