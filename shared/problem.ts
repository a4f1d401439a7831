// What a user can mend: a code, what is wrong, where, what to do. Collected and shown all at once, never a stack trace.

/** Each code has a section of the same name in docs/problems.md; the architecture test asks for it. */
export const PROBLEM_CODES = [
  "config-yaml",
  "config-unknown-key",
  "config-invalid",
  "config-missing",
  "input-invalid",
  "event-unreadable",
  "not-a-repository",
  "base-missing",
  "history-shallow",
  "gate-unknown",
  "no-gates",
  "needs-cycle",
  "needs-unknown",
  "report-missing",
  "report-empty",
  "report-unreadable",
  "report-outside",
  "report-too-large",
  "report-format",
  "report-entities",
  "command-usage",
  "node-too-old",
  "git-missing",
  "run-missing",
  "publish-failed",
  "egress-refused",
  "out-unwritable",
  "own-code-changed",
  "github-unreadable",
  "workspace-not-empty",
  "second-stage-event",
  "picture-missing",
  "png-unreadable",
  "png-too-large",
  "compare-failed",
  "browser-failed",
  "browser-died",
  "page-failed",
  "step-failed",
  "approve-in-ci",
  "fix-scope-refused",
  "shards-differ",
  "mcp-busy",
  "path-outside",
  "capture-failed",
  "port-busy",
  "codeowners-missing",
  "badge-exists",
  "badge-missing",
  "database-schema",
  "database-role",
  "database-unreachable",
  "setting-invalid",
  "data-folder-busy",
  "data-folder-unusable",
  "copy-unreadable",
] as const;
export type ProblemCode = (typeof PROBLEM_CODES)[number];

export interface Problem {
  code: ProblemCode;
  /** What is wrong, one sentence. */
  message: string;
  /** File (as the user wrote it) and, where known, 1-based line and column. */
  where?: { path: string; line?: number; column?: number };
  /** What to do about it, one sentence. */
  todo: string;
}

/** Carries problems to an edge (entry, runner), which prints them. Anything else thrown is a bug. */
export class ProblemError extends Error {
  readonly problems: readonly Problem[];
  constructor(problems: readonly Problem[] | Problem, cause?: unknown) {
    const list = Array.isArray(problems) ? (problems as readonly Problem[]) : [problems as Problem];
    super(list.map(formatProblem).join("\n"), cause === undefined ? undefined : { cause });
    this.name = "ProblemError";
    this.problems = list;
  }
}

/** `path:line:column: message [code]` and an indented line that says what to do. */
export function formatProblem(problem: Problem): string {
  const { where } = problem;
  const place = where
    ? `${[where.path, where.line, where.column].filter((part) => part !== undefined).join(":")}: `
    : "";
  return `${place}${problem.message} [${problem.code}]\n  → ${problem.todo}`;
}
