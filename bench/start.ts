// Start to the first gate command, and a whole run of four gates that do nothing, against a bare start of node.
import { spawn, spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { elapsed, inTurns, row } from "./measure.ts";

const TURNS = 21;

export async function benchStart(root: string): Promise<string[]> {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), "proofmark-bench-")));
  try {
    const env = {
      PATH: `${dirname(process.execPath)}:${process.env.PATH}`,
      HOME: folder,
      // Kept within the folder, so that "cold" can be had by leaving it out.
      NODE_COMPILE_CACHE: join(folder, "compile-cache"),
    };
    const cold = { ...env, NODE_DISABLE_COMPILE_CACHE: "1" };
    const project = makeProject(folder, cold);
    const bare = join(folder, "bare.mjs");
    writeFileSync(bare, 'console.log("started");\n');
    const verify = [join(root, "dist/proofmark.js"), "verify", "--base", "main", "--format", "json"];
    const start = (args: string[], how: { env: typeof env | typeof cold; until: "first-gate" | "end" }) =>
      timed({
        args,
        cwd: project.root,
        env: how.env,
        socket: how.until === "first-gate" ? project.marker : null,
      });
    const medians = await inTurns(
      [
        { name: "node, nothing else", once: () => start([bare], { env, until: "end" }) },
        {
          name: "to the first gate command, warm cache",
          once: () => start(verify, { env, until: "first-gate" }),
        },
        {
          name: "to the first gate command, no cache",
          once: () => start(verify, { env: cold, until: "first-gate" }),
        },
        { name: "whole run, four no-op gates", once: () => start(verify, { env, until: "end" }) },
      ],
      TURNS,
    );
    const bareMs = medians.get("node, nothing else") ?? 1;
    const rows = [...medians].map(([name, took]) => row(name, took, bareMs));
    return [
      `\nstart-up (median of ${TURNS}, in turns; the first gate is to start below 4x, the whole run below 1 s)`,
      ...rows,
    ];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** A repository whose first gate writes to a pipe the moment it runs. */
function makeProject(folder: string, env: Record<string, string>): { root: string; marker: string } {
  const root = join(folder, "project");
  const marker = join(folder, "first-gate");
  mkdirSync(join(root, ".github"), { recursive: true });
  const noop = ["b", "c", "d"].map((id) => `  ${id}:\n    run: 'true'\n`).join("");
  writeFileSync(join(root, ".github/proofmark.yml"), `gates:\n  a:\n    run: echo > ${marker}\n${noop}`);
  const git = (...args: string[]) => {
    const who = ["-c", "user.name=Bench", "-c", "user.email=bench@example.com"];
    const { status, stderr } = spawnSync("git", [...who, ...args], { cwd: root, env, encoding: "utf8" });
    if (status !== 0) throw new Error(`git ${args.join(" ")}: ${stderr}`);
  };
  git("init", "-q", "-b", "main");
  git("add", "-A");
  git("commit", "-qm", "Base");
  git("switch", "-qc", "change");
  writeFileSync(join(root, "a.txt"), "a\n");
  git("add", "-A");
  git("commit", "-qm", "Change");
  const { status } = spawnSync("mkfifo", [marker]);
  if (status !== 0) throw new Error("mkfifo failed: this benchmark needs a POSIX system");
  return { root, marker };
}

interface Timed {
  args: string[];
  cwd: string;
  env: Record<string, string>;
  /** A named pipe: the time is taken when something is written to it. */
  socket: string | null;
}

async function timed({ args, cwd, env, socket }: Timed): Promise<number> {
  // The gate's `echo` blocks until the pipe has a reader, so there is one on every run.
  const reader =
    args.length > 1
      ? spawn("cat", [socket ?? join(dirname(cwd), "first-gate")], { stdio: ["ignore", "pipe", "inherit"] })
      : null;
  const since = process.hrtime.bigint();
  const child = spawn(process.execPath, args, { cwd, env, stdio: "ignore" });
  const ended = new Promise<number>((resolve, reject) => {
    child.once("error", reject);
    child.once("close", (code) =>
      code === 0 ? resolve(elapsed(since)) : reject(new Error(`${args.join(" ")}: exit code ${code}`)),
    );
  });
  const first =
    reader && new Promise<number>((resolve) => reader.stdout.once("data", () => resolve(elapsed(since))));
  const whole = await ended;
  return socket !== null && first ? await first : whole;
}
