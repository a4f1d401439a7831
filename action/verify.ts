// One evaluation from start to kept folder, for both the Action and the command line.
import type { ApproveSettings } from "../shared/approval/source.ts";
import type { LoopSettings } from "../shared/comment/loop-settings.ts";
import type { Report } from "../shared/contract/report.ts";
import type { Input } from "./input.ts";
import type { AskPeople } from "./judge-git.ts";
import { type Kept, keepWhole } from "./keep.ts";
import { nameRun } from "./name-run.ts";
import type { Machine, Ports } from "./ports.ts";
import { type Ran, run } from "./run.ts";

export interface Verification {
  input: Input;
  machine: Machine;
  configFile: string | null;
  /** Absolute; the run's own folder goes below `artifacts/runs` when null. */
  out: string | null;
  signal: AbortSignal;
  scrub(text: string): Promise<string>;
  /** What people have said in the pull request; left out: nobody is asked. */
  people?: AskPeople;
}

export interface Verified extends Kept {
  /** Absolute path of the run's folder. */
  directory: string;
  comment: Ran["comment"];
  /** `LOOP_DEFAULTS` when left out. */
  loop?: LoopSettings;
  /** `APPROVE_DEFAULTS` when left out. */
  approve?: ApproveSettings;
  badge?: Ran["badge"];
}

export async function verify(request: Verification, ports: Ports): Promise<Verified> {
  const { clock, files, git } = ports;
  const startedMs = clock.now();
  const startedAt = new Date(startedMs).toISOString();
  const id = nameRun(clock, startedMs);
  const runs = `${git.root}/artifacts/runs`;
  const directory = request.out ?? `${runs}/${id}`;
  // A folder that cannot be written is told before the gates run, not after half an hour of them.
  if (request.out === null) await hideRuns(runs, request.input.event, ports);
  else await files.write(`${directory}/events.jsonl`, "");
  const scratch = await files.temporary("proofmark-");
  try {
    const ran = await run(
      {
        input: request.input,
        machine: request.machine,
        configFile: request.configFile,
        run: { id, startedAt },
        runDirectory: directory,
        scratch,
        signal: request.signal,
        ...(request.people ? { people: request.people } : {}),
      },
      ports,
    );
    return {
      ...ran,
      ...(await keepWhole(ran.report, { directory, scrub: request.scrub }, ports)),
      directory,
    };
  } finally {
    ports.display.done();
    await files.remove(scratch);
  }
}

/** Runs are no part of the project: without this, the next local run would see the last one as a change. */
async function hideRuns(runs: string, event: Input["event"], ports: Ports): Promise<void> {
  const { files, display, git } = ports;
  const isFirst = (await files.stat(`${runs}/.gitignore`)) === null;
  await files.write(`${runs}/.gitignore`, "*\n");
  if (!isFirst || event !== "local") return;
  const bytes = await files.read(`${git.root}/.gitignore`, { maxBytes: 1024 * 1024, within: git.root });
  const ignored = bytes !== null && /^\/?artifacts(?:\/|$)/m.test(new TextDecoder().decode(bytes));
  // git looks into every folder's .gitignore, formatters such as prettier only at the top's.
  if (!ignored)
    display.note(
      "Runs are kept in artifacts/; add that to .gitignore, so that formatters pass them over too.",
    );
}

/** 0 ready, 1 not ready; advisory runs say what they saw and pass. Problems with input or config are 2, by throwing. */
export function exitCode(report: Report): 0 | 1 {
  return report.verdict.conclusion === "ready" || report.run.advisory ? 0 : 1;
}
