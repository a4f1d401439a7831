// /proc/<pid>/environ shows every program of the same user the variables a process was started with, and deleting them from
// `process.env` does not change what it shows: it is the memory the system filled at the start. So that memory is overwritten,
// through /proc/self/mem. What is left after that is this process's memory itself, which only a tracer can read.
import { closeSync, openSync, readFileSync, readSync, writeSync } from "node:fs";

/** Positions of `env_start` among the fields of /proc/self/stat that follow the program's name; see proc(5), field 50. */
const ENV_START = 50 - 3;
const EQUALS = 0x3d;

/**
 * Overwrites the values of the variables called `names` in what /proc shows; `process.env` keeps them. False where that is
 * not possible: no Linux, or a system that forbids it.
 */
export function hideFromProc(names: readonly string[]): boolean {
  if (process.platform !== "linux") return false;
  try {
    const start = startOfEnvironment();
    const block = readFileSync("/proc/self/environ");
    const memory = openSync("/proc/self/mem", "r+");
    try {
      return overwrite(memory, { start, block, names: new Set(names) });
    } finally {
      closeSync(memory);
    }
  } catch {
    return false;
  }
}

function startOfEnvironment(): number {
  const stat = readFileSync("/proc/self/stat", "latin1");
  // The name may hold blanks and parentheses itself.
  const fields = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
  return Number(fields[ENV_START]);
}

interface Region {
  /** Address of the first byte. */
  start: number;
  block: Buffer;
  names: ReadonlySet<string>;
}

function overwrite(memory: number, { start, block, names }: Region): boolean {
  const found = Buffer.alloc(block.length);
  // Only if it is the very memory we take it for.
  if (!Number.isSafeInteger(start) || start <= 0) return false;
  if (readSync(memory, found, 0, found.length, start) !== found.length || !found.equals(block)) return false;
  for (let from = 0, to = block.indexOf(0); to !== -1; from = to + 1, to = block.indexOf(0, from)) {
    const equals = block.indexOf(EQUALS, from);
    if (equals === -1 || equals >= to) continue;
    const name = block.toString("utf8", from, equals);
    const value = process.env[name];
    if (!names.has(name) || value === undefined || equals + 1 === to) continue;
    const stars = Buffer.alloc(to - equals - 1, "*");
    writeSync(memory, stars, 0, stars.length, start + equals + 1);
    // The C library pointed into that memory; this gives it a copy of its own.
    process.env[name] = value;
  }
  return true;
}
