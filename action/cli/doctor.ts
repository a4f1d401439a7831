// `proofmark doctor`: looks at everything a run will need and says what to mend, before a run finds out the hard way.
import { checkBrowsers } from "./doctor-browser.ts";
import type { Check, DoctorContext, DoctorPorts } from "./doctor-check.ts";
import { checkGit } from "./doctor-git.ts";
import { checkProject } from "./doctor-project.ts";
import { checkRunner } from "./doctor-runner.ts";

/** Exit code 2 when something has to be mended. `json` is `{ok, checks: [{area, state, text, todo}]}`. */
export async function doctorCommand(
  args: { format: "text" | "json" },
  ports: DoctorPorts,
  context: DoctorContext,
): Promise<{ stdout: string; exit: 0 | 2 }> {
  const groups = await Promise.all([
    checkMachine(ports, context),
    checkBrowsers(ports, context),
    checkGit(ports, context),
    checkProject(ports, context),
    checkRunner(ports, context),
  ]);
  const checks = groups.flat();
  const ok = checks.every(({ state }) => state !== "mend");
  const stdout = args.format === "json" ? `${JSON.stringify({ ok, checks }, null, 2)}\n` : rendered(checks);
  return { stdout, exit: ok ? 0 : 2 };
}

const OLDEST_NODE = 24;
const LEAST_FREE_KB = 1024 * 1024;

async function checkMachine(ports: DoctorPorts, { env, node, root }: DoctorContext): Promise<Check[]> {
  const area = "machine";
  const major = Number(node.split(".")[0]);
  const runtime: Check =
    major >= OLDEST_NODE
      ? { area, state: "ok", text: `Node ${node}`, todo: null }
      : {
          area,
          state: "mend",
          text: `Node ${node} is too old; ${OLDEST_NODE} is the oldest that works.`,
          todo: `Install Node ${OLDEST_NODE} or newer.`,
        };
  return [runtime, ...(await checkDisk(ports, { env, root }))];
}

/** The base is checked out beside the head, with dependencies of its own: a nearly full disk fails late and oddly. */
async function checkDisk(
  { commands }: DoctorPorts,
  { env, root }: Pick<DoctorContext, "env" | "root">,
): Promise<Check[]> {
  const { code, stdout } = await commands.run({
    command: ["df", "-Pk", root],
    cwd: root,
    env: { PATH: env.PATH ?? "", LC_ALL: "C" },
    timeoutMs: 5000,
  });
  const free = Number(stdout.trim().split("\n").at(-1)?.split(/\s+/)[3]);
  if (code !== 0 || !Number.isFinite(free)) return [];
  const text = `${(free / 1024 / 1024).toFixed(1)} GiB free for a worktree of the base`;
  if (free >= LEAST_FREE_KB) return [{ area: "machine", state: "ok", text, todo: null }];
  const todo = "Make room: a worktree with dependencies of its own may not fit.";
  return [{ area: "machine", state: "advice", text: `Only ${text}.`, todo }];
}

const TITLES: Record<Check["area"], string> = {
  machine: "This machine",
  git: "Git",
  project: "Project",
  runner: "Runner",
};
const MARKS: Record<Check["state"], string> = { ok: "ok    ", advice: "advice", mend: "mend  " };

function rendered(checks: readonly Check[]): string {
  const areas = [...new Set(checks.map(({ area }) => area))];
  const blocks = areas.map((area) => {
    const lines = checks.filter((check) => check.area === area).map(line);
    return `${TITLES[area]}\n${lines.join("\n")}\n`;
  });
  const mends = checks.filter(({ state }) => state === "mend").length;
  const advice = checks.filter(({ state }) => state === "advice").length;
  const end = [
    mends === 0
      ? "Nothing has to be mended"
      : `${mends} ${mends === 1 ? "thing has" : "things have"} to be mended`,
    ...(advice === 0 ? [] : [`${advice} can wait`]),
  ];
  return `${blocks.join("\n")}\n${end.join("; ")}.\n`;
}

function line({ state, text, todo }: Check): string {
  const rest = todo === null ? "" : `\n            → ${todo}`;
  return `  ${MARKS[state]}  ${text.replaceAll("\n", "\n          ")}${rest}`;
}
