// Paths of a caller, held inside the checkout that the server was started for.
import { ProblemError } from "../../shared/problem.ts";
import type { Files } from "../ports.ts";

/** Relative to the top of the checkout, or absolute and inside it, links followed. @throws ProblemError path-outside, picture-missing */
export async function insideCheckout(
  path: string,
  root: string,
  files: Pick<Files, "realPath">,
): Promise<string> {
  const real = await files.realPath(path.startsWith("/") ? path : `${root}/${path}`);
  // Not said of what is outside: whether a file is there is not the caller's to learn.
  const looksInside =
    !path.split("/").includes("..") && (!path.startsWith("/") || path.startsWith(`${root}/`));
  if (real === null && looksInside)
    throw new ProblemError({
      code: "picture-missing",
      message: "There is no such picture.",
      where: { path: path.slice(0, 300) },
      todo: "Name a PNG file by its path from the top of the checkout.",
    });
  if (real === null || !real.startsWith(`${root}/`)) throw outside(path);
  return real;
}

/** `artifacts` may be a link that the change has made: nothing is written through it. @throws ProblemError path-outside */
export async function assertArtifactsInside(root: string, files: Pick<Files, "realPath">): Promise<void> {
  for (const path of ["artifacts", "artifacts/runs", "artifacts/captures"]) {
    const real = await files.realPath(`${root}/${path}`);
    if (real !== null && !real.startsWith(`${root}/`)) throw outside(path);
  }
}

export const outside = (path: string): ProblemError =>
  new ProblemError({
    code: "path-outside",
    message: "This path leads out of the checkout, by `..` or by a symbolic link.",
    where: { path: path.slice(0, 300) },
    todo: "Name a path inside the checkout that `proofmark mcp` was started for.",
  });
