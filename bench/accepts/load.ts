// GitHub as a crowd: signed pushes of a real size, each with a delivery id of its own.
import { randomUUID } from "node:crypto";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { headersOf } from "../../test/support/inbox.ts";

interface Request {
  headers: Record<string, string>;
  body: string;
}
interface Options {
  url: string;
  connections: number;
  duration: number;
  /** Requests a second; left out: as many as go. */
  overallRate?: number;
  requests: { method: "POST"; path: string; setupRequest(request: Request): Request }[];
}
export interface Load {
  requests: { average: number; total: number };
  latency: { p50: number; p99: number; max: number };
  "2xx": number;
  non2xx: number;
  errors: number;
}
/** It brings no types. */
const autocannon = createRequire(import.meta.url)("autocannon") as (options: Options) => Promise<Load>;

const REPOSITORIES = 50;

function pushes(): { body: string; headers: Record<string, string> }[] {
  const examples = JSON.parse(
    readFileSync(new URL(import.meta.resolve("@octokit/webhooks-examples")), "utf8"),
  ) as {
    name: string;
    examples: { ref?: string; commits?: unknown[]; repository?: { default_branch: string } }[];
  }[];
  const all = examples.find(({ name }) => name === "push")?.examples ?? [];
  const example = all.find(({ commits, repository }) => (commits?.length ?? 0) > 0 && repository) ?? all[0];
  return Array.from({ length: REPOSITORIES }, (_, n) => {
    const repository = { ...example?.repository, id: n + 1 };
    const body = JSON.stringify({
      ...example,
      ...{ repository, ref: `refs/heads/${repository.default_branch}`, installation: { id: 1 } },
    });
    return { body, headers: headersOf(body) };
  });
}

const PUSHES = pushes();

export const randomPush = (): { body: string; headers: Record<string, string> } =>
  PUSHES[Math.floor(Math.random() * PUSHES.length)] ?? { body: "", headers: {} };
export const PUSH_BYTES = PUSHES[0]?.body.length ?? 0;

export const load = (
  port: number,
  { seconds, connections, rate }: { seconds: number; connections: number; rate?: number },
): Promise<Load> =>
  autocannon({
    url: `http://127.0.0.1:${port}`,
    connections,
    duration: seconds,
    ...(rate === undefined ? {} : { overallRate: rate }),
    requests: [
      {
        method: "POST",
        path: "/webhooks/github",
        setupRequest: (request) => {
          const push = randomPush();
          return {
            ...request,
            body: push.body,
            headers: { ...push.headers, "x-github-delivery": randomUUID() },
          };
        },
      },
    ],
  });
