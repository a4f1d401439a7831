// Start to the first gate command, and a whole run of four gates that do nothing, against a bare start of node.
import { spawn, spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { elapsed, inTurns, row } from "./measure.ts";

const TURNS = 21;
const BARE = "node, nothing else";

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
    const bareStart = () => timed({ args: [bare], cwd: folder, env, pipe: null, until: "end" });
    const judge = (how: Pick<Timed, "env" | "until">) =>
      timed({ args: verify, cwd: project.root, pipe: project.marker, ...how });
    const medians = await inTurns(
      [
        { name: BARE, once: bareStart },
        { name: "to the first gate command, warm cache", once: () => judge({ env, until: "first-gate" }) },
        {
          name: "to the first gate command, no cache",
          once: () => judge({ env: cold, until: "first-gate" }),
        },
        { name: "whole run, four no-op gates", once: () => judge({ env, until: "end" }) },
      ],
      TURNS,
    );
    const bareMs = medians.get(BARE) ?? 1;
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
  /** The named pipe the first gate writes to; null when no gate runs. */
  pipe: string | null;
  until: "first-gate" | "end";
}

async function timed({ args, cwd, env, pipe, until }: Timed): Promise<number> {
  // The gate's `echo` blocks until the pipe has a reader, so there is one on every run.
  const reader = pipe === null ? null : spawn("cat", [pipe], { stdio: ["ignore", "pipe", "inherit"] });
  const since = process.hrtime.bigint();
  const first = new Promise<number>((resolve) => reader?.stdout.once("data", () => resolve(elapsed(since))));
  const child = spawn(process.execPath, args, { cwd, env, stdio: "ignore" });
  const code = await new Promise((resolve, reject) => {
    child.once("error", reject);
    child.once("close", resolve);
  });
  const whole = elapsed(since);
  if (code !== 0) {
    reader?.kill();
    throw new Error(`node ${args.join(" ")}: exit code ${code}`);
  }
  return until === "first-gate" ? first : whole;
}
