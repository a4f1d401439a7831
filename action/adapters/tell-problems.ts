// Problems where a person looks for them on a runner: the log, the annotations, the summary.
import { formatProblem, type ProblemError } from "../../shared/problem.ts";
import type { Runner } from "../ports.ts";

/** `what` begins the summary's heading: "Proofmark", "Proofmark's second stage". */
export async function tellProblems(error: ProblemError, runner: Runner, what = "Proofmark"): Promise<void> {
  for (const problem of error.problems) {
    process.stderr.write(`${formatProblem(problem)}\n`);
    runner.annotate({
      level: "error",
      path: problem.where?.path ?? null,
      line: problem.where?.line ?? null,
      endLine: null,
      title: `Proofmark: ${problem.code}`,
      message: `${problem.message} ${problem.todo}`,
    });
  }
  const list = error.problems.map((problem) => `- ${problem.message} ${problem.todo}`).join("\n");
  await runner.writeSummary(`### ${what} could not run\n\n${list}\n`);
  runner.setFailed(`${what} could not run; see what to mend above.`);
}
