// One delivery over a connection that is kept where it can be.
import { Agent, request } from "node:http";
import { randomPush } from "./load.ts";

const agent = new Agent({ keepAlive: true, maxSockets: 64 });

/** The status; 0 where there was none. GitHub waits ten seconds. */
export function sendOne(port: number, guid: string): Promise<number> {
  const { body, headers } = randomPush();
  return new Promise((resolve) => {
    const asked = request(
      {
        ...{ agent, port, host: "127.0.0.1", method: "POST", path: "/webhooks/github", timeout: 10_000 },
        headers: { ...headers, "x-github-delivery": guid, "content-length": Buffer.byteLength(body) },
      },
      (answer) => {
        answer.resume();
        answer.once("end", () => resolve(answer.statusCode ?? 0));
        answer.once("error", () => resolve(0));
      },
    );
    asked.once("error", () => resolve(0));
    asked.once("timeout", () => asked.destroy());
    asked.end(body);
  });
}
