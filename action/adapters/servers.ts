// What serves a site while it is looked at: a folder by ourselves, or a command of the project's. Loopback only.
import { createServer } from "node:net";
import type { CommandSpec, Commands, Servers } from "../ports.ts";

/** A server is ended by `stop`; this only bounds a forgotten one. */
const LONGEST_MS = 6 * 3_600_000;

export function createServers(commands: Commands): Servers {
  return {
    freePort,
    folder: async (directory) => (await import("./serve-folder.ts")).serveFolder(directory),
    start: (spec: Omit<CommandSpec, "timeoutMs">) => {
      const stopping = new AbortController();
      const signal = spec.signal ? AbortSignal.any([spec.signal, stopping.signal]) : stopping.signal;
      const ended = commands.run({ ...spec, signal, timeoutMs: LONGEST_MS });
      return {
        ended,
        stop: async () => {
          stopping.abort();
          await ended;
        },
      };
    },
    ask: async (...question) => (await import("./serve-ask.ts")).ask(...question),
  };
}

/** Handed out by this process: whoever got one may not have opened it yet. */
const given = new Set<number>();

async function freePort(): Promise<number> {
  for (let tries = 0; tries < 20; tries += 1) {
    const port = await anyPort();
    if (given.has(port)) continue;
    given.add(port);
    return port;
  }
  return anyPort();
}

function anyPort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once("error", reject);
    probe.listen(0, "127.0.0.1", () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === "object" && address !== null ? address.port : 0));
    });
  });
}
