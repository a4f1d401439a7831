// `runs`: what has been judged in this checkout before.
import * as v from "valibot";
import { CONCLUSIONS } from "../../shared/contract/report.ts";
import { counted } from "../../shared/render/words.ts";
import type { KeptRun } from "../kept-runs.ts";
import type { McpContext } from "./context.ts";
import { plain } from "./plain-values.ts";
import { type AnyTool, tool } from "./tool.ts";
import { countsSchema } from "./verdict.ts";

const runSchema = v.strictObject({
  run: v.pipe(v.string(), v.description("As `diagnose` takes it")),
  state: v.pipe(
    v.picklist(["judged", "unfinished", "unreadable"]),
    v.description("unfinished: it is running, or ended before it had a verdict"),
  ),
  startedAt: v.nullable(v.string()),
  conclusion: v.nullable(v.picklist(CONCLUSIONS)),
  score: v.nullable(v.number()),
  head: v.nullable(v.string()),
  counts: v.nullable(countsSchema),
  problem: v.pipe(v.nullable(v.string()), v.description("Why it cannot be read")),
});

export const runsTool = ({ runs }: McpContext): AnyTool =>
  tool({
    name: "runs",
    title: "Kept runs",
    description: "Lists the runs kept in this checkout, the newest first: when, score, conclusion.",
    input: v.strictObject({
      most: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(100)), 20),
    }),
    output: v.strictObject({ total: v.number(), runs: v.array(runSchema) }),
    hints: { readOnly: true, idempotent: true },
    run: async ({ most }) => {
      const { runs: found, total } = await runs.list(most);
      const text =
        total === 0 ? "No run has been kept here yet: call `verify`." : `${counted(total, "run")} kept here.`;
      return { data: { total, runs: found.map(rowOf) }, text };
    },
  });

const NOTHING = { startedAt: null, conclusion: null, score: null, head: null, counts: null, problem: null };

function rowOf(run: KeptRun): v.InferOutput<typeof runSchema> {
  const { id, kind } = run;
  if (run.kind === "unfinished") return { run: id, state: kind, ...NOTHING };
  if (run.kind === "unreadable")
    return { run: id, state: kind, ...NOTHING, problem: plain(run.problem.message, 300) };
  const { startedAt, conclusion, score, head, counts } = run;
  return { run: id, state: kind, startedAt, conclusion, score, head, counts, problem: null };
}
