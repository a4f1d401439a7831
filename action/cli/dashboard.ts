// `proofmark dashboard`: the kept runs of a checkout in the browser, from 127.0.0.1 alone, until Ctrl-C.
import { ProblemError } from "../../shared/problem.ts";
import { systemClock } from "../adapters/clock.ts";
import { createFiles } from "../adapters/files.ts";
import { openGit } from "../adapters/git.ts";
import { onInterrupt } from "../adapters/interrupt.ts";
import { serveDashboard } from "../adapters/serve-dashboard.ts";
import { routesOf } from "../dashboard/routes.ts";
import { keptRuns } from "../kept-runs.ts";
import { absolute, type Command, text, type Values } from "./command.ts";

const PORT = 3737;

export const dashboardCommand: Command["run"] = async (values, _, around) => {
  const files = createFiles();
  const port = portOf(values);
  const { root: top } = await openGit(absolute(text(values, "cwd") ?? ".", around.cwd));
  const root = (await files.realPath(top)) ?? top;
  const route = routesOf({ root, files, clock: systemClock, runs: keptRuns(root, files) });
  const interrupt = onInterrupt();
  try {
    const served = await serveDashboard(route, port);
    around.say(`Runs of ${root}: ${served.address} (Ctrl-C ends it)`);
    await aborted(interrupt.signal);
    await served.stop();
    return { stdout: "", exit: 0 };
  } finally {
    interrupt.dispose();
  }
};

/** 0 lets the system choose a free one. */
function portOf(values: Values): number {
  const given = text(values, "port");
  const port = given === null ? PORT : Number(given);
  if (Number.isInteger(port) && port >= 0 && port <= 65_535 && given !== "") return port;
  throw new ProblemError({
    code: "command-usage",
    message: `--port does not know "${given}".`,
    todo: "Give a number from 1024 to 65535, or 0 for any free port.",
  });
}

const aborted = (signal: AbortSignal): Promise<void> =>
  new Promise((resolve) => {
    if (signal.aborted) resolve();
    else signal.addEventListener("abort", () => resolve(), { once: true });
  });
