// dist/proofmark.js as a person starts it: a home of its own, and nothing of this process's environment but PATH.
import { spawn } from "node:child_process";
import { dirname, join } from "node:path";
import { CHECKOUT } from "./runner.ts";

export interface CommandLine {
  cwd: string;
  /** Where the cache of baselines goes, too. */
  home: string;
  args: readonly string[];
  /** Over what is given by default. */
  env?: Record<string, string>;
  /** Called when the process runs, to signal it. */
  onStart?: (pid: number) => void;
  /** Ended hard after this, so that a hang is a failure and not a wait; 60 s. */
  timeoutMs?: number;
}

export interface Said {
  /** Null when a signal or our own time limit ended it. */
  code: number | null;
  stdout: string;
  stderr: string;
  durationMs: number;
}

export function proofmark({ cwd, home, args, env, onStart, timeoutMs = 60_000 }: CommandLine): Promise<Said> {
  const started = performance.now();
  const child = spawn(process.execPath, [join(CHECKOUT, "dist/proofmark.js"), ...args], {
    cwd,
    env: { PATH: `${dirname(process.execPath)}:${process.env.PATH}`, HOME: home, LANG: "C.UTF-8", ...env },
    stdio: ["ignore", "pipe", "pipe"],
    timeout: timeoutMs,
    killSignal: "SIGKILL",
  });
  const said = { stdout: "", stderr: "" };
  for (const stream of ["stdout", "stderr"] as const)
    child[stream].setEncoding("utf8").on("data", (text: string) => {
      said[stream] += text;
    });
  if (child.pid !== undefined) onStart?.(child.pid);
  return new Promise((resolve, reject) => {
    child.once("error", reject);
    child.once("close", (code) => resolve({ ...said, code, durationMs: performance.now() - started }));
  });
}

/** Gates that ran something; git itself is asked in every run. */
export const executedIn = <T extends { tier: string }>({ gates }: { gates: readonly T[] }): T[] =>
  gates.filter(({ tier }) => tier === "executed");
