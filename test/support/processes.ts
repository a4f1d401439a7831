// Looks for processes by a variable in their environment: independent of how the code under test finds them. Linux only.
import { randomBytes } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";

export interface Mark {
  /** To be put into the environment of what is started. */
  env: Record<string, string>;
  /** Command lines of the living that carry it. */
  alive(): string[];
}

export function markProcesses(): Mark {
  const value = randomBytes(8).toString("hex");
  return { env: { TEST_MARK: value }, alive: () => carrying(`TEST_MARK=${value}`) };
}

function carrying(entry: string): string[] {
  const pids = readdirSync("/proc").filter((name) => /^\d+$/.test(name));
  return pids.flatMap((pid) => {
    try {
      const environment = readFileSync(`/proc/${pid}/environ`, "latin1").split("\0");
      const command = readFileSync(`/proc/${pid}/cmdline`, "latin1").replaceAll("\0", " ").trim();
      return environment.includes(entry) && command !== "" ? [command] : [];
    } catch {
      return [];
    }
  });
}
