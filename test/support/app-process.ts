// The App as a process of its own, as an operator starts it: environment in, address out.
import { type ChildProcess, spawn } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after } from "node:test";
import { fileURLToPath } from "node:url";

const MAIN = fileURLToPath(new URL("../../app/main.ts", import.meta.url));

export interface AppProcess {
  address: string;
  pid: number;
  /** Lines of the log, parsed. */
  log: Record<string, unknown>[];
  /** What was told at the terminal. */
  told(): string;
  signal(name: NodeJS.Signals): void;
  /** Resolves to the exit code, or the signal's name. */
  ended: Promise<number | string>;
}

export type Env = Readonly<Record<string, string>>;

const children = new Set<ChildProcess>();
const folders: string[] = [];
after(async () => {
  for (const child of children) child.kill("SIGKILL");
  for (const folder of folders) await rm(folder, { recursive: true, force: true });
});

/** Removed after the test file. */
export async function temporaryFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "proofmark-app-"));
  folders.push(folder);
  return folder;
}

/** Without waiting for anything. */
export function run(words: readonly string[], env: Env, main = MAIN) {
  const child = spawn(process.execPath, ["--disable-warning=ExperimentalWarning", main, ...words], {
    env: { PATH: process.env.PATH ?? "", HOME: "/nonexistent", LOG_FORMAT: "json", ...env },
    stdio: ["ignore", "pipe", "pipe"],
  });
  children.add(child);
  const out = { stdout: "", stderr: "" };
  child.stdout.setEncoding("utf8").on("data", (text: string) => {
    out.stdout += text;
  });
  child.stderr.setEncoding("utf8").on("data", (text: string) => {
    out.stderr += text;
  });
  const ended = new Promise<number | string>((resolve) =>
    child.once("close", (code, signal) => {
      children.delete(child);
      resolve(code ?? signal ?? "unknown");
    }),
  );
  return { child, out, ended };
}

/** One command to its end. */
export async function runApp(words: readonly string[], env: Env = {}) {
  const { out, ended } = run(words, env);
  const exit = await ended;
  return { exit, ...out };
}

/** On a free port; resolves when it says that it has started. */
export async function startApp(env: Env, main?: string): Promise<AppProcess> {
  const { child, out, ended } = run([], { PORT: "0", ...env }, main);
  const log: Record<string, unknown>[] = [];
  let parsed = 0;
  const read = () => {
    for (let end = out.stdout.indexOf("\n", parsed); end !== -1; end = out.stdout.indexOf("\n", parsed)) {
      log.push(JSON.parse(out.stdout.slice(parsed, end)) as Record<string, unknown>);
      parsed = end + 1;
    }
  };
  const started = new Promise<string>((resolve) => {
    child.stdout.on("data", () => {
      read();
      const line = log.find(({ message }) => message === "proofmark has started");
      if (line) resolve(String(line.address));
    });
  });
  const failed = ended.then((exit): never => {
    throw new Error(`the App ended with ${exit}: ${out.stderr}${out.stdout}`);
  });
  const address = await Promise.race([started, failed]);
  failed.catch(() => {});
  return {
    address,
    pid: child.pid ?? 0,
    log,
    told: () => out.stderr,
    signal: (name) => void child.kill(name),
    ended,
  };
}
