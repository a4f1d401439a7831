// The two ways in which a picture can be no use to us.
import { ProblemError } from "../../../../shared/problem.ts";

/** As in a picture that a command was given, or a shot; told in each problem. */
export type PictureName = string;

export function unreadable(name: PictureName, what: string, cause?: unknown): ProblemError {
  return new ProblemError(
    {
      code: "png-unreadable",
      message: `The picture is no readable PNG: ${what}.`,
      where: { path: name },
      todo: "Write the picture again, whole and as PNG; `pngcheck FILE` shows what another reader makes of it.",
    },
    cause,
  );
}

export function tooLarge(name: PictureName, what: string): ProblemError {
  return new ProblemError({
    code: "png-too-large",
    message: `The picture is too large to compare: ${what}.`,
    where: { path: name },
    todo: "Shoot an element or a smaller viewport, or lower the device scale.",
  });
}
