// `proofmark owners`: who owns paths, and the line that says so.
import { findCodeowners } from "../../shared/codeowners/locations.ts";
import { type OwnedPath, readOwnership } from "../../shared/codeowners/owners.ts";
import type { Codeowners } from "../../shared/codeowners/parse.ts";
import { ProblemError } from "../../shared/problem.ts";
import { cleanLine } from "../../shared/render/plain.ts";
import { counted } from "../../shared/render/words.ts";
import { createFiles } from "../adapters/files.ts";
import { openGit } from "../adapters/git.ts";
import type { Files } from "../ports.ts";
import { type Paint, paints } from "../render/paint.ts";
import { absolute, type Command, choice, text } from "./command.ts";

/** Far above what GitHub reads, so that a file it would not read is told as that. */
const MOST_BYTES = 64 * 1024 * 1024;
/** Lines that cannot be read; the text tells how many more there are. */
const SHOWN = 20;

interface Found {
  /** As the user wrote it, or from the checkout's top. */
  path: string;
  text: string;
}

export const ownersCommand: Command["run"] = async (values, paths, around) => {
  if (paths.length === 0)
    throw new ProblemError({
      code: "command-usage",
      message: "No path was named.",
      todo: "Name one or more, from the repository's top: proofmark owners [--codeowners FILE] PATH…",
    });
  const outside = paths.find((path) => path.split("/").includes(".."));
  if (outside !== undefined)
    throw new ProblemError({
      code: "command-usage",
      message: "A path with `..` in it names no file of the repository.",
      where: { path: outside.slice(0, 300) },
      todo: "Name it from the repository's top, as `git ls-files --full-name` does.",
    });
  const format = choice(values, "format", ["text", "json"]);
  const cwd = absolute(text(values, "cwd") ?? ".", around.cwd);
  const files = createFiles();
  const named = text(values, "codeowners");
  const file =
    named === null ? await ofCheckout(cwd, files) : await read(named, absolute(named, around.cwd), files);
  if (file === null) throw missing(named);
  const ownership = readOwnership(file.text);
  const owned = paths.map((path) => ({ ...ownership.of(fromTop(path)), path }));
  if (format === "json") return { stdout: `${JSON.stringify(owned, null, 2)}\n`, exit: 0 };
  return {
    stdout: asText(owned, { file: file.path, codeowners: ownership.codeowners }, paints(around.colour)),
    exit: 0,
  };
};

async function read(path: string, at: string, files: Files): Promise<Found | null> {
  const bytes = await files.read(at, { maxBytes: MOST_BYTES });
  return bytes === null ? null : { path, text: new TextDecoder().decode(bytes) };
}

async function ofCheckout(cwd: string, files: Files): Promise<Found | null> {
  const { root } = await openGit(cwd);
  return findCodeowners((path) => read(path, `${root}/${path}`, files));
}

function missing(named: string | null): ProblemError {
  const message = named === null ? "This checkout has no CODEOWNERS." : "There is no such file.";
  const todo =
    "GitHub looks for .github/CODEOWNERS, CODEOWNERS and docs/CODEOWNERS; name another with --codeowners.";
  return new ProblemError({
    code: "codeowners-missing",
    message,
    ...(named !== null && { where: { path: named } }),
    todo,
  });
}

/** As people write them: `./src/a.ts` and `/src/a.ts` are `src/a.ts`. */
const fromTop = (path: string): string => path.replace(/^(?:\.?\/)+/, "");

function asText(
  owned: readonly OwnedPath[],
  { file, codeowners }: { file: string; codeowners: Codeowners },
  paint: Paint,
): string {
  const width = Math.min(60, Math.max(...owned.map(({ path }) => cleanLine(path).length)));
  const rows = owned.map((one) => `${cleanLine(one.path).padEnd(width)}  ${ownersOf(one, paint)}`);
  return `${[...rows, ...problemsOf(file, codeowners)].join("\n")}\n`;
}

function ownersOf({ owners, line, state }: OwnedPath, paint: Paint): string {
  if (state === "unmatched") return paint.yellow("no rule fits");
  const who = state === "unowned" ? paint.dim("nobody, on purpose") : owners.map(cleanLine).join(" ");
  return `${who}  ${paint.dim(`line ${line}`)}`;
}

function problemsOf(file: string, { problems, tooLarge }: Codeowners): string[] {
  if (tooLarge)
    return ["", `${cleanLine(file)} has 3 MB or more: GitHub does not read it, and nobody owns anything.`];
  if (problems.length === 0) return [];
  const lines = problems
    .slice(0, SHOWN)
    .map(
      ({ line, column, kind, suggestion }) =>
        `  ${line}:${column}  ${kind}${suggestion === null ? "" : `: ${cleanLine(suggestion)}`}`,
    );
  const more = problems.length - lines.length;
  return [
    "",
    `${counted(problems.length, "problem")} in ${cleanLine(file)}:`,
    ...lines,
    ...(more > 0 ? [`  … and ${more} more`] : []),
  ];
}
