// Looks for processes by a variable in their environment: independent of how the code under test finds them. Linux only.
import { randomBytes } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";

export interface Mark {
  /** To be put into the environment of what is started. */
  env: Record<string, string>;
  /** Command lines of the living that carry it. */
  alive(): string[];
  processes(): { pid: number; command: string }[];
}

export function markProcesses(): Mark {
  const value = randomBytes(8).toString("hex");
  const processes = () => carrying(`TEST_MARK=${value}`);
  return { env: { TEST_MARK: value }, alive: () => processes().map(({ command }) => command), processes };
}

/** Those of a group whose leader carries it count too: a browser's helpers write over their environment. */
function carrying(entry: string): { pid: number; command: string }[] {
  const all = readdirSync("/proc")
    .filter((name) => /^\d+$/.test(name))
    .flatMap((name) => look(Number(name), entry) ?? []);
  const leaders = new Set(
    all.filter(({ pid, group, marked }) => marked && pid === group).map(({ pid }) => pid),
  );
  return all
    .filter(({ marked, group }) => marked || leaders.has(group))
    .map(({ pid, command }) => ({ pid, command }));
}

function look(pid: number, entry: string) {
  try {
    const marked = readFileSync(`/proc/${pid}/environ`, "latin1").split("\0").includes(entry);
    const command = readFileSync(`/proc/${pid}/cmdline`, "latin1").replaceAll("\0", " ").trim();
    const stat = readFileSync(`/proc/${pid}/stat`, "latin1");
    const group = Number(stat.slice(stat.lastIndexOf(")") + 2).split(" ")[2]);
    return command === "" ? null : { pid, command, group, marked };
  } catch {
    return null;
  }
}
