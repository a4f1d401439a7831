// The Action's entry: real ports in, exit code out. What it does is in verify.ts and send.ts.
import { resolve } from "node:path";
import { ProblemError } from "../shared/problem.ts";
import { onInterrupt } from "./adapters/interrupt.ts";
import { holdOwnCode } from "./adapters/own-code.ts";
import { readEvent } from "./adapters/read-event.ts";
import { createRunner } from "./adapters/runner.ts";
import { tellProblems } from "./adapters/tell-problems.ts";
import { type Input, readInput, wishesFromInputs } from "./input.ts";
import type { AskPeople } from "./judge-git.ts";
import type { Runner } from "./ports.ts";
import { exitCode, type Verified, verify } from "./verify.ts";
import { createWorld, type World } from "./world.ts";

export type Exit = 0 | 1 | 2 | 130;

export async function main(): Promise<Exit> {
  holdOwnCode(process.argv[1] ?? "");
  const runner = createRunner(process.env);
  const interrupt = onInterrupt();
  try {
    return await judge(runner, interrupt.signal);
  } catch (error) {
    // What was stopped in the middle fails in any way it likes.
    if (interrupt.signal.aborted) return 130;
    if (!(error instanceof ProblemError)) throw error;
    await tellProblems(error, runner);
    return 2;
  } finally {
    interrupt.dispose();
  }
}

async function judge(runner: Runner, signal: AbortSignal): Promise<Exit> {
  const { env } = process;
  const wishes = wishesFromInputs(env);
  const cwd = env.GITHUB_WORKSPACE || process.cwd();
  const input = readInput({ env, event: await readEvent(env.GITHUB_EVENT_PATH), workspace: cwd }, wishes);
  const world = await createWorld({ env, cwd, cache: wishes.cache, mode: "github" });
  const people: AskPeople = async (pull) =>
    (await import("./ask-people.ts")).askPeople({ input, world })?.(pull) ?? null;
  const verified = wishes.merge?.length
    ? await merged(wishes.merge, { input, world, cwd, people })
    : await verify(
        {
          ...{ input, machine: world.machine, configFile: null, out: null, signal },
          scrub: world.scrubDeep,
          people,
        },
        world.ports,
      );
  if (signal.aborted) return 130;
  const { send } = await import("./send.ts");
  const report = await send(verified, { env, runner, world, input });
  const code = exitCode(report);
  if (code === 1) runner.setFailed(report.verdict.because);
  return code;
}

async function merged(
  named: readonly string[],
  { input, world, cwd, people }: { input: Input; world: World; cwd: string; people: AskPeople },
): Promise<Verified> {
  const folders = named.map((folder) => resolve(cwd, folder));
  const { mergeVerified } = await import("./merge-verified.ts");
  return mergeVerified({ input, folders, scrub: world.scrubDeep, people }, world.ports);
}
