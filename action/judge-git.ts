// Git-tier gates on the runner, from the checkout: the same engine as in the second stage and the App. It runs after the
// project's own commands, as the same user: what must not be forged is judged again by the second stage.

import { CONFIG_PATHS } from "../shared/config/defaults.ts";
import { gitGates } from "../shared/config/git-gates.ts";
import type { Config } from "../shared/config/schema.ts";
import type { Change, Report } from "../shared/contract/report.ts";
import { type GitTier, judgeGitTier } from "../shared/git-tier/engine.ts";
import { type PullRequest, readPull } from "../shared/git-tier/from-github.ts";
import type { GitGate } from "../shared/git-tier/gate.ts";
import { type ProofRecord, proofsOf, recordedProofs, recording } from "../shared/git-tier/proofs.ts";
import type { ChangeSource, People } from "../shared/git-tier/source.ts";
import type { ComparedGate } from "./compare.ts";
import type { Ports } from "./ports.ts";
import type { Results } from "./results.ts";

/** What the token may ask about the people of a pull request; null: nothing. */
export type AskPeople = (pull: PullRequest) => Promise<People | null>;

export interface GitJudging {
  config: Config;
  /** Named by the workflow; null: the usual places. */
  configPath: string | null;
  only: readonly string[];
  change: Change;
  /** The pull request of the event, as GitHub wrote it; null where there is none. */
  pull: unknown;
  people: AskPeople | null;
  results: Results;
  compared: readonly ComparedGate[];
  /** What stands in for the run's tests and gates, where shards recorded it. */
  recorded?: Report["proofs"];
}

/** `proofs`: what checklists asked of the run, and its answers. */
export type GitJudged = GitTier & { proofs: ProofRecord[] };

const NOTHING: GitJudged = { gates: [], findings: [], notes: [], proofs: [] };

export async function judgeGit(
  judging: GitJudging,
  { git, secrets }: Pick<Ports, "git" | "secrets">,
): Promise<GitJudged> {
  const { config, configPath, change, results, compared } = judging;
  // Nothing before it: the whole project would be the change.
  if (change.comparedWith === null) return NOTHING;
  // What someone allowed in the pull request is not told of a queue's group or a push: nobody could be let through there.
  const decides = change.event === "pull_request" || change.event === "local";
  const head = change.headTree === "worktree" ? null : await git.resolve("HEAD");
  const source = await git.change(change.comparedWith, head ?? "worktree").catch(unreadable);
  try {
    const pull = readPull(judging.pull);
    const people = pull && judging.people ? await judging.people(pull) : null;
    const answer = judging.recorded
      ? recordedProofs(judging.recorded)
      : proofsOf(results.gates, compared.flatMap(testsOf));
    const { proofs, records } = recording(answer);
    const request = {
      gates: gitGates(config, judging.only).map(decides ? (gate) => gate : advising),
      pull: pull?.facts ?? null,
      head: head === null ? null : change.head,
      configPaths: configPath === null ? CONFIG_PATHS : [configPath, ...CONFIG_PATHS],
      proofs,
    };
    return { ...(await judgeGitTier(request, source, people, secrets)), proofs: records() };
  } finally {
    await source.dispose();
  }
}

/** What git could not open makes these gates unknown; what the others have found must not be lost for it. */
function unreadable(error: unknown): ChangeSource & { dispose(): Promise<void> } {
  const fail = (): Promise<never> => Promise.reject(error);
  return { changes: fail, blob: fail, baseFile: fail, dispose: async () => {} };
}

const advising = (gate: GitGate): GitGate => ({ ...gate, hard: false });

const testsOf = ({ run: { planned, judgement } }: ComparedGate) =>
  judgement.tests.map(({ id, status }) => ({ gate: planned.id, id, status }));
