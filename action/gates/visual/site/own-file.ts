// A file of the repository, as it is on one side.
import { ProblemError } from "../../../../shared/problem.ts";
import type { Files } from "../../../ports.ts";
import type { Place } from "../../gate.ts";

/** `wrong` completes a sentence that begins with the file's name. */
export async function readOwn(
  path: string,
  maxBytes: number,
  place: Pick<Place, "root">,
  files: Pick<Files, "read">,
): Promise<{ text: string } | { wrong: string }> {
  try {
    const bytes = await files.read(`${place.root}/${path}`, { maxBytes, within: place.root });
    if (bytes === null)
      return { wrong: "is not there on this side: commit it, or let a gate in `needs` write it" };
    return { text: new TextDecoder().decode(bytes) };
  } catch (error) {
    if (!(error instanceof ProblemError)) throw error;
    return { wrong: `cannot be read: ${error.problems[0]?.message ?? ""}` };
  }
}
