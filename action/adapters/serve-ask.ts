// One question to a server on this machine.
import { request } from "node:http";
import type { Answer, Servers } from "../ports.ts";

const MOST_BYTES = 64 * 1024 * 1024;
const THIS_MACHINE = /^(localhost|([a-z0-9-]+\.)+localhost|127(\.\d{1,3}){3}|\[::1\])$/i;
const NONE: Answer = { status: null, body: null, location: null };

/** @throws Error for any other host: such a question is a bug, and does not leave. */
export const ask: Servers["ask"] = async (url, timeoutMs, signal) => {
  const { hostname, protocol } = new URL(url);
  if (!THIS_MACHINE.test(hostname)) throw new Error(`${hostname} is not this machine`);
  if (protocol !== "http:") throw new Error(`${protocol} is not asked`);
  // Over all, so that a server which drips bytes cannot hold us.
  const late = AbortSignal.timeout(Math.max(1, Math.floor(timeoutMs)));
  const over = signal ? AbortSignal.any([signal, late]) : late;
  if (over.aborted) return NONE;
  return new Promise((resolve) => {
    const none = (): void => resolve(NONE);
    // Of its own, so that no kept connection holds up the end of the server or of this process.
    const asking = request(url, { agent: false, signal: over, headers: { accept: "*/*" } }, (response) => {
      const chunks: Buffer[] = [];
      let bytes = 0;
      const done = (body: Uint8Array | null): void => {
        resolve({ status: response.statusCode ?? null, body, location: response.headers.location ?? null });
      };
      response.on("data", (chunk: Buffer) => {
        bytes += chunk.length;
        if (bytes <= MOST_BYTES) chunks.push(chunk);
        else {
          done(null);
          asking.destroy();
        }
      });
      response.on("end", () => done(Buffer.concat(chunks)));
      response.on("error", none);
      response.on("aborted", none);
    });
    asking.on("error", none);
    asking.end();
  });
};
