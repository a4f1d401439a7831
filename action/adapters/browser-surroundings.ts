// What decides how pages are drawn here besides the browser: fonts, how they are smoothed, the system, the processor.
import { execFile } from "node:child_process";
import { readFileSync } from "node:fs";
import { cpus, release } from "node:os";
import { promisify } from "node:util";
import type { Browsers } from "../ports.ts";

const run = promisify(execFile);
/** Thousands of fonts make a long list. */
const MOST_BYTES = 64 * 1024 * 1024;
const LIST_MS = 30_000;
/** What drawing code chooses its arithmetic by. */
const FLAGS = new Set(["sse4_2", "avx", "avx2", "fma", "f16c", "avx512f", "asimd", "neon", "sve"]);

export const surroundings: Browsers["surroundings"] = async (env) => {
  const [fonts, chosen] = await Promise.all([
    lines("fc-list", [":", "file", "fontversion"], env),
    lines("sh", ["-c", "for f in sans-serif serif monospace Arial emoji; do fc-match $f; done"], env),
  ]);
  return [
    ...fonts.map((font) => `font ${font}`),
    ...chosen.map((font) => `chosen ${font}`),
    `system ${process.platform} ${systemName()} ${process.arch}`,
    `processor ${processor()}`,
  ].sort();
};

/** Empty where there is no such program: fontconfig is Linux's. */
async function lines(program: string, words: string[], env: Record<string, string>): Promise<string[]> {
  try {
    const { stdout } = await run(program, words, { env, timeout: LIST_MS, maxBuffer: MOST_BYTES });
    return stdout.split("\n").filter(Boolean);
  } catch {
    return [];
  }
}

/** The image rather than the kernel: runners change their kernel every week, and it draws nothing. */
function systemName(): string {
  const image = [process.env.ImageOS, process.env.ImageVersion].filter(Boolean).join(" ");
  if (image !== "") return image;
  try {
    return /^PRETTY_NAME="?([^"\n]*)/m.exec(readFileSync("/etc/os-release", "utf8"))?.[1] ?? release();
  } catch {
    return release();
  }
}

function processor(): string {
  try {
    const flags = /^(?:flags|Features)\s*:(.*)$/m.exec(readFileSync("/proc/cpuinfo", "utf8"))?.[1] ?? "";
    return flags
      .split(/\s+/)
      .filter((flag) => FLAGS.has(flag))
      .sort()
      .join(" ");
  } catch {
    return cpus()[0]?.model ?? "";
  }
}
