// Operator's commands to the running App: it alone may have the embedded database open. A Unix socket in the data folder, for the
// folder's owner; a line of JSON in, one out. Whoever holds the folder's lock may take away a socket that is there already.
import { chmodSync, rmSync } from "node:fs";
import { createServer, connect as dial, type Socket } from "node:net";
import { join } from "node:path";
import type { Log } from "../ports.ts";

export interface CommandAnswer {
  text: string;
  exit: number;
}

const MOST_BYTES = 64 * 1024;
/** Longer ones the operating system refuses. */
const MOST_PATH_BYTES = 100;
const LONGEST_COMMAND_MS = 120_000;

const socketOf = (folder: string): string => join(folder, "control.sock");

/** Resolves to how to stop. Where the folder's path is too long for a socket, there is none, and the log says so. */
export async function serveCommands(
  folder: string,
  run: (words: readonly string[]) => Promise<CommandAnswer>,
  log: Log,
): Promise<() => Promise<void>> {
  const path = socketOf(folder);
  if (Buffer.byteLength(path) > MOST_PATH_BYTES) {
    log.warn("the data folder's path is too long for a control socket: commands need the App stopped");
    return async () => {};
  }
  rmSync(path, { force: true });
  const sockets = new Set<Socket>();
  const server = createServer((socket) => {
    sockets.add(socket.on("close", () => sockets.delete(socket)).on("error", () => {}));
    void readLine(socket)
      .then(async (line) => run(wordsOf(line)))
      .catch((error: unknown) => {
        log.error("a command failed", { error: error instanceof Error ? error.name : "unknown" });
        return { text: "The command failed; it is in the App's log.\n", exit: 1 };
      })
      .then((answer) => socket.end(`${JSON.stringify(answer)}\n`));
  });
  await new Promise<void>((resolve, reject) => server.once("error", reject).listen(path, resolve));
  chmodSync(path, 0o600);
  return async () => {
    for (const socket of sockets) socket.destroySoon();
    await new Promise((resolve) => server.close(resolve));
  };
}

/** Null where no App listens. */
export async function askRunningApp(folder: string, words: readonly string[]): Promise<CommandAnswer | null> {
  const path = socketOf(folder);
  if (Buffer.byteLength(path) > MOST_PATH_BYTES) return null;
  const socket = dial(path);
  try {
    await new Promise<void>((resolve, reject) => socket.once("connect", resolve).once("error", reject));
  } catch {
    return null;
  }
  socket.setTimeout(LONGEST_COMMAND_MS, () => socket.destroy(new Error("the App did not answer in time")));
  socket.write(`${JSON.stringify({ words })}\n`);
  const answer = JSON.parse(await readLine(socket, Number.POSITIVE_INFINITY)) as CommandAnswer;
  socket.destroy();
  return answer;
}

function readLine(socket: Socket, most = MOST_BYTES): Promise<string> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    let bytes = 0;
    socket.on("data", (chunk: Buffer) => {
      bytes += chunk.length;
      if (bytes > most) return void socket.destroy(new RangeError("a command is too long"));
      chunks.push(chunk);
      if (chunk.includes(0x0a)) resolve(Buffer.concat(chunks).toString("utf8"));
    });
    socket.once("error", reject).once("close", () => reject(new Error("the connection ended early")));
  });
}

function wordsOf(line: string): string[] {
  const value: unknown = JSON.parse(line);
  const words = typeof value === "object" && value !== null ? Reflect.get(value, "words") : null;
  if (!Array.isArray(words) || !words.every((word) => typeof word === "string"))
    throw new TypeError("a command is a list of words");
  return words;
}
