// The second stage as a job of a workflow, in this process: what action/report/main.ts wires, through the Action's own door.
import { openEgress } from "../../action/adapters/egress.ts";
import { whoAmI } from "../../action/adapters/github.ts";
import { type CommitPorts, commitApproved } from "../../action/report/commit-approved.ts";
import { type JobInput, openFor, readStage } from "../../action/report/input.ts";
import { createSecretScanner } from "../../shared/adapters/secret-scan.ts";
import { openZip } from "../../shared/adapters/unzip.ts";
import type { FetchPorts } from "../../shared/second-stage/ports.ts";
import { type Reported, secondStage } from "../../shared/second-stage/second-stage.ts";
import type { GitHub } from "./github.ts";
import { requestThrough } from "./request-through.ts";
import type { StageBy, Told } from "./second-stage.ts";

export const JOB: StageBy = {
  login: "github-actions[bot]",
  config: (text) => text,
  report: async ({ github, event, env }) => {
    const input = readStage({ env: { ...stageEnv(github), ...env }, event, workspace: [] });
    return through(input, github);
  },
};

const stageEnv = (github: GitHub): Record<string, string> => ({
  GITHUB_EVENT_NAME: "workflow_run",
  GITHUB_REPOSITORY: `${github.owner}/${github.repo}`,
  GITHUB_API_URL: github.url,
  GITHUB_SERVER_URL: "https://github.com",
  INPUT_TOKEN: github.token,
});

async function through(input: JobInput, github: GitHub): Promise<Told> {
  const told: Omit<Told, "reported"> = { notes: [], warnings: [] };
  let elapsed = 0;
  const door = openEgress({
    apiUrl: github.url,
    repository: `${github.owner}/${github.repo}`,
    resultsUrl: github.url,
    scrub: (text) => text,
    clock: { now: () => Date.now(), elapsed: () => (elapsed += 1) },
    record: () => {},
    mostAnswerBytes: 64 * 1024 * 1024,
  });
  const request = requestThrough(input, door.fetch);
  const fetching: FetchPorts = {
    request,
    during: (work) => door.during("first-stage-artifact", work),
    openZip,
  };
  const committing: CommitPorts["committing"] = (work) => door.during("approved-shots", work);
  const work = () =>
    secondStage(input, {
      ...fetching,
      whoAmI: () => whoAmI(request),
      commit: (approved) => commitApproved(approved, { ...fetching, committing }),
      scanner: createSecretScanner(),
      clock: { now: () => Date.now(), sleep: async () => {}, random: (bytes) => "7".repeat(bytes * 2) },
      display: { note: (line) => told.notes.push(line), warn: (line) => told.warnings.push(line) },
      tool: "proofmark 0.1.0",
    });
  const opened = openFor(input).reduceRight<() => Promise<Reported[]>>(
    (inner, category) => () => door.during(category, inner),
    work,
  );
  const reported = await opened();
  return { ...told, reported };
}
