// One question to a server on this machine.
import { request } from "node:http";
import type { Servers } from "../ports.ts";

const MOST_BYTES = 16 * 1024 * 1024;

export const ask: Servers["ask"] = (url, timeoutMs) => {
  const { hostname } = new URL(url);
  if (!/^(localhost|127(\.\d+){3}|\[::1\])$/.test(hostname))
    return Promise.reject(new Error(`${hostname} is not this machine`));
  return new Promise((resolve) => {
    const chunks: Buffer[] = [];
    let bytes = 0;
    const asking = request(url, { timeout: timeoutMs }, (response) => {
      response.on("data", (chunk: Buffer) => {
        bytes += chunk.length;
        if (bytes <= MOST_BYTES) chunks.push(chunk);
      });
      response.on("end", () =>
        resolve({ status: response.statusCode ?? null, body: Buffer.concat(chunks).toString("utf8") }),
      );
      response.on("error", () => resolve({ status: null, body: "" }));
    });
    asking.on("timeout", () => asking.destroy());
    asking.on("error", () => resolve({ status: null, body: "" }));
    asking.end();
  });
};
