// `npm run app -- jobs …`: what waits, what was given up, and another try.
import { ProblemError } from "../../shared/problem.ts";
import type { Store } from "../ports.ts";
import { type ListedJob, listJobs, retryJobs } from "../store/job-list.ts";

export const JOBS_USAGE = "list [--dead] | retry ID …|--all";

const USAGE = `jobs list [--dead]     dead letters, jobs that failed, jobs that wait; the first 100
jobs retry ID … | --all   dead letters, from the first attempt on`;
const MOST = 100;

/** The text to show. @throws ProblemError command-usage */
export async function jobsCommand(words: readonly string[], { store }: { store: Store }): Promise<string> {
  const [what, ...rest] = words;
  if (what === "list" && rest.every((word) => word === "--dead") && rest.length <= 1) {
    const jobs = await store.system((tx) => listJobs(tx, MOST, rest.length === 1));
    return jobs.length === 0 ? "There are none." : [HEAD, ...jobs.map(line)].join("\n");
  }
  if (what === "retry" && rest.length > 0) return retry(rest, store);
  throw usage(what === undefined ? "`jobs` needs a word more." : "That is no form of `jobs`.");
}

async function retry(words: readonly string[], store: Store): Promise<string> {
  const all = words.length === 1 && words[0] === "--all";
  if (!all && !words.every((word) => /^[1-9]\d{0,14}$/.test(word)))
    throw usage("`jobs retry` takes numbers as `jobs list` shows them, or --all.");
  const ids = all ? "all" : words.map(Number);
  const revived = await store.system((tx) => retryJobs(tx, ids));
  await store.wake();
  if (revived.length === 0) return "None of them is a dead letter.";
  return `${revived.length === 1 ? "One job is" : `${revived.length} jobs are`} queued again.`;
}

const HEAD = row("number", "state", "tried", "due", "age", "problem", "kind", "lane");

function line(job: ListedJob): string {
  const due = job.state === "dead" ? "" : job.due <= 0 ? "now" : `in ${span(job.due)}`;
  const { job_id, state, attempts, age, problem, kind, lane } = job;
  return row(String(job_id), state, String(attempts), due, span(age), problem ?? "", kind, lane);
}

function row(...cells: readonly string[]): string {
  const widths = [8, 6, 6, 9, 6, 24, 24, 0];
  return cells
    .map((cell, n) => cell.padEnd(widths[n] ?? 0))
    .join(" ")
    .trimEnd();
}

function span(seconds: number): string {
  if (seconds < 90) return `${Math.round(seconds)}s`;
  if (seconds < 5_400) return `${Math.round(seconds / 60)}m`;
  return seconds < 172_800 ? `${Math.round(seconds / 3_600)}h` : `${Math.round(seconds / 86_400)}d`;
}

const usage = (message: string): ProblemError =>
  new ProblemError({ code: "command-usage", message, todo: `One of:\n${USAGE}` });
