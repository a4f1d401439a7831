// `diagnose`: what a kept run found, grouped by cause.
import * as v from "valibot";
import { diagnosisSchema } from "../../shared/diagnosis/schema.ts";
import type { Diagnosis } from "../../shared/diagnosis/types.ts";
import { ProblemError } from "../../shared/problem.ts";
import { counted } from "../../shared/render/words.ts";
import { keptDiagnosis } from "../diagnosed.ts";
import { RUN_ID } from "../kept-runs.ts";
import type { McpContext } from "./context.ts";
import { type AnyTool, tool } from "./tool.ts";

export const diagnoseTool = (context: McpContext): AnyTool =>
  tool({
    name: "diagnose",
    title: "Why a run failed",
    description:
      "Groups the new findings of a kept run by cause, the gravest first: the likeliest files of this change, one command that " +
      "shows each again, and the shortest part of the log that explains it. Read this instead of logs.",
    input: v.strictObject({
      run: v.optional(
        v.pipe(v.string(), v.regex(RUN_ID), v.description("Id of a kept run; left out: the latest one")),
      ),
    }),
    output: diagnosisSchema,
    hints: { readOnly: true, idempotent: true },
    run: async ({ run }) => {
      const { report, directory } = await context.runs.read(run ?? (await latest(context)));
      const data = await keptDiagnosis(report, directory, context.files);
      return { data, text: diagnosisWords(data) };
    },
  });

/** Words of ours only. What could not be judged is never told as if nothing were wrong. */
export function diagnosisWords({
  causes,
  left,
  gates,
}: Pick<Diagnosis, "causes" | "left" | "gates">): string {
  const found =
    causes.length === 0
      ? "Nothing new was found."
      : `${counted(causes.length + left, "cause")} of what is new; mend the first one first.`;
  const doubtful = gates.filter(({ outcome }) => outcome === "unknown").map(({ id }) => id);
  return doubtful.length === 0
    ? found
    : `${found} ${counted(doubtful.length, "gate")} could not be judged, which is not passing: ${doubtful.slice(0, 5).join(", ")}.`;
}

async function latest({ runs }: McpContext): Promise<string> {
  const found = (await runs.list(50)).runs.find(({ kind }) => kind === "judged");
  if (found) return found.id;
  throw new ProblemError({
    code: "run-missing",
    message: "No run has been kept here yet.",
    todo: "Call `verify` first.",
  });
}
