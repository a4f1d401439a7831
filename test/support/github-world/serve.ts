// The world over HTTP, for an App that is a process of its own: signed in with tokens that it gave out, every request kept.
import { createHmac, randomUUID } from "node:crypto";
import { createServer, type IncomingMessage } from "node:http";
import type { AddressInfo } from "node:net";
import type { Request } from "../../../shared/perform.ts";
import { openDoor, ROUTES } from "./answers.ts";
import type { Sent, World } from "./state.ts";

export interface ServedWorld {
  url: string;
  /** Each request as it came: method, address, headers but for the token, body. */
  requests: string[];
  /** Milliseconds before each answer. */
  delay: number;
  stop(): Promise<void>;
}

const APP = [
  "GET /app/installations",
  "GET /app/installations/{installation_id}",
  "GET /app/hook/deliveries",
  "POST /app/installations/{installation_id}/access_tokens",
];

interface Matched {
  route: string;
  parameters: Record<string, string>;
}

const patterns = [...APP, ...ROUTES].map((route) => {
  const [method = "", path = ""] = route.split(" ");
  const names = [...path.matchAll(/\{(\w+)\}/g)].map(([, name = ""]) => name);
  return { route, method, names, form: new RegExp(`^${path.replace(/\{\w+\}/g, "([^/]+)")}$`) };
});

function match(method: string, path: string): Matched | null {
  for (const { route, names, form, ...pattern } of patterns) {
    const found = pattern.method === method ? form.exec(path) : null;
    if (!found) continue;
    const values = names.map((name, index) => [name, decodeURIComponent(found[index + 1] ?? "")]);
    return { route, parameters: Object.fromEntries(values) as Record<string, string> };
  }
  return null;
}

export async function serveWorld(world: World): Promise<ServedWorld> {
  const { github } = openDoor(world);
  const tokens = new Map<string, Request>();
  const served: ServedWorld = { url: "", requests: [], delay: 0, stop: async () => {} };
  const handle = async (message: IncomingMessage): Promise<{ status: number; body: unknown }> => {
    const chunks: Buffer[] = [];
    for await (const chunk of message) chunks.push(chunk as Buffer);
    const body = Buffer.concat(chunks).toString();
    const { authorization = "", ...headers } = message.headers;
    served.requests.push(`${message.method} ${message.url} ${JSON.stringify(headers)} ${body}`);
    if (served.delay > 0) await new Promise((resolve) => setTimeout(resolve, served.delay));
    const { pathname, searchParams } = new URL(message.url ?? "/", "http://world");
    const token = authorization.replace(/^(?:bearer|token) /i, "");
    const sent = body === "" ? {} : (JSON.parse(body) as Record<string, unknown>);
    if (pathname === "/graphql") return reply(await tokens.get(token)?.("POST /graphql", sent));
    const found = match(message.method ?? "", pathname);
    if (!found) return { status: 404, body: { message: "Not Found" } };
    const parameters = { ...Object.fromEntries(searchParams), ...found.parameters };
    if (!APP.includes(found.route))
      return reply(await tokens.get(token)?.(found.route, numbered(parameters)));
    if (found.route === "GET /app/hook/deliveries") return { status: 200, body: [] };
    if (!found.route.endsWith("/access_tokens")) return reply(await github.asApp(found.route, parameters));
    const { repository_ids: repositories, permissions } = sent as {
      repository_ids?: number[];
      permissions?: Record<string, "read">;
    };
    const request = await github.asInstallation(Number(parameters.installation_id), {
      ...(repositories ? { repositories } : {}),
      ...(permissions ? { permissions } : {}),
    });
    const made = `ghs_${randomUUID()}`;
    tokens.set(made, request);
    return {
      status: 201,
      body: { token: made, expires_at: new Date(Date.now() + 3_600_000).toISOString(), permissions },
    };
  };
  const server = createServer((message, response) => {
    void handle(message)
      .catch((error: unknown) => ({ status: statusOf(error), body: { message: "Refused" } }))
      .then(({ status, body }) => {
        response.writeHead(status, {
          "content-type": "application/json",
          "x-ratelimit-remaining": "4000",
          "x-ratelimit-resource": "core",
        });
        response.end(JSON.stringify(body));
      });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  served.url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  served.stop = async () => {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  };
  return served;
}

/** No token, or one that is not known. */
const reply = (answer: { status: number; data: unknown } | undefined) =>
  answer
    ? { status: answer.status, body: answer.data }
    : { status: 401, body: { message: "Bad credentials" } };

const statusOf = (error: unknown): number => {
  const status = error instanceof Error ? Reflect.get(error, "status") : undefined;
  return typeof status === "number" ? status : 500;
};

const NUMBERS = ["repository_id", "org_id", "team_id"];
const numbered = (parameters: Record<string, string>): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(parameters).map(([name, value]) => [name, NUMBERS.includes(name) ? Number(value) : value]),
  );

/** As GitHub delivers it. Resolves to the status. */
export async function deliver(address: string, secret: string, { name, payload }: Sent): Promise<number> {
  const body = JSON.stringify(payload);
  const response = await fetch(`${address}/webhooks/github`, {
    method: "POST",
    body,
    headers: {
      "content-type": "application/json",
      "x-github-event": name,
      "x-github-delivery": randomUUID(),
      "x-hub-signature-256": `sha256=${createHmac("sha256", secret).update(body).digest("hex")}`,
    },
  });
  await response.arrayBuffer();
  return response.status;
}
