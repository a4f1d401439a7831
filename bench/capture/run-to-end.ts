import { spawn } from "node:child_process";
import { elapsed } from "../measure.ts";

export interface Ended {
  code: number | null;
  stdout: string;
  stderr: string;
  /** Milliseconds from `spawn` to exit. */
  took: number;
}

/** Without blocking: the server of the pages may live in this process. */
export function runToEnd(
  [program = "", ...args]: readonly string[],
  cwd: string,
  env: Record<string, string>,
): Promise<Ended> {
  const since = process.hrtime.bigint();
  const child = spawn(program, args, {
    cwd,
    env: { ...process.env, ...env },
    stdio: ["ignore", "pipe", "pipe"],
  });
  let [stdout, stderr] = ["", ""];
  child.stdout.on("data", (chunk: Buffer) => {
    stdout += chunk.toString();
  });
  child.stderr.on("data", (chunk: Buffer) => {
    stderr += chunk.toString();
  });
  return new Promise((resolve, reject) => {
    child.on("error", reject);
    child.on("close", (code) => resolve({ code, stdout, stderr, took: elapsed(since) }));
  });
}
