// Somebody has said something in a pull request: which run of its newest commit that is about. From the API alone.
import { pullRequest } from "../git-tier/from-github.ts";
import { askGitHub, member } from "../git-tier/github/ask.ts";
import type { Request } from "../perform.ts";
import { isOfBranch, runsAsList } from "./find-run.ts";
import type { StageInput } from "./ports.ts";

const MOST_RUNS = 500;

/** The same with the run to report on; or why there is none. Rejects as `findRun` does. */
export async function findRunOfPull(
  input: StageInput,
  pull: number,
  request: Request,
): Promise<StageInput | { nothing: string }> {
  const { repository, workflow } = input;
  const about = await pullRequest(request, repository, pull);
  const { head, open } = about;
  if (!open) return { nothing: `Pull request #${pull} is not open any more.` };
  const route = "GET /repos/{owner}/{repo}/actions/runs";
  const asked = { event: "pull_request", head_sha: head };
  const listed = await askGitHub(runsAsList(request), repository).list(route, asked, MOST_RUNS);
  // `path` may carry a branch behind an `@`; the workflow itself is asked for later, by its number.
  const own = listed
    .filter((run) => String(member(run, "path")).split("@")[0] === workflow)
    .filter((run) =>
      isOfBranch(run, { head, repository: about.headRepository, branch: about.facts.headBranch }),
    )
    .sort((a, b) => numberOf(b, "id") - numberOf(a, "id"));
  const [newest] = own;
  if (newest === undefined)
    return { nothing: `No run of \`${workflow}\` has judged the newest commit of #${pull}.` };
  if (member(newest, "status") !== "completed")
    return {
      nothing: `The newest commit of #${pull} is being judged; that run will be reported when it has ended.`,
    };
  return { ...input, run: numberOf(newest, "id"), attempt: numberOf(newest, "run_attempt") };
}

const numberOf = (run: unknown, name: string): number => {
  const found = member(run, name);
  return typeof found === "number" ? found : 0;
};
