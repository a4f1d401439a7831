// The emulator as an App meets it: real keys, real tokens, deliveries that the emulator signs; behind a door that adds what it
// lacks (GraphQL, lists of an installation, teams by number) and hands deliveries on.
import { createHmac, randomUUID } from "node:crypto";
import { createServer, type IncomingMessage } from "node:http";
import type { AddressInfo } from "node:net";
import { createEmulator } from "emulate";

export const INSTALLATION = 100;
const ALICE = "emulator-alice";
const SECRET = "a-secret-of-32-characters-or-more";
const APP = 12_345;

export interface AppEmulator {
  /** What the App is started with. */
  env: Record<string, string>;
  /** Where deliveries go from now on. */
  sendTo(address: string): void;
  /** As alice; below the API's root. */
  call(method: string, path: string, body?: unknown): Promise<{ status: number; data: Json }>;
  /** What the emulator has no event for, signed as GitHub signs. Resolves to the App's status. */
  deliver(name: string, payload: Record<string, unknown>): Promise<number>;
  /** GitHub does not have the installation any more. */
  uninstall(): void;
  requests: string[];
  stop(): Promise<void>;
}

// biome-ignore lint/suspicious/noExplicitAny: the emulator's answers, as they are
type Json = any;

export async function startAppEmulator(): Promise<AppEmulator> {
  let target = "";
  let installed = true;
  const requests: string[] = [];
  const handlers = { door: (_message: IncomingMessage, _body: Buffer): Promise<Answer> => Promise.reject() };
  const server = createServer((message, response) => {
    void bytesOf(message)
      .then((body) => handlers.door(message, body))
      .catch((error: unknown) => ({ status: 500, body: { message: String(error) } }))
      .then(({ status, body }) => {
        response.writeHead(status, { "content-type": "application/json" });
        response.end(body === undefined ? "" : JSON.stringify(body));
      });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const emulator = await createEmulator({ service: "github", port: 0, seed: seed(`${url}/deliveries`) });
  const upstream = emulator.url.replace("localhost", "127.0.0.1");
  const ask = async (method: string, path: string, body?: unknown, authorization = `Bearer ${ALICE}`) => {
    const response = await fetch(upstream + path, {
      method,
      headers: { authorization, "content-type": "application/json" },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    const text = await response.text();
    return { status: response.status, data: text === "" ? undefined : (JSON.parse(text) as Json) };
  };
  handlers.door = async (message, bytes) => {
    const { pathname, search } = new URL(message.url ?? "/", url);
    if (pathname === "/deliveries")
      return { status: await handOn(`${target}/webhooks/github`, message, bytes) };
    const authorization = message.headers.authorization ?? "";
    requests.push(`${message.method} ${message.url} ${bytes}`);
    if (!installed && pathname.startsWith("/app/installations/")) return { status: 404, body: {} };
    if (pathname === "/app/hook/deliveries") return { status: 200, body: [] };
    const sent = bytes.length === 0 ? undefined : (JSON.parse(bytes.toString()) as Json);
    const added = /^(?:bearer|token) ghs_/i.test(authorization)
      ? await addedRoute(ask, pathname, sent)
      : null;
    if (added !== null) return { status: 200, body: added };
    const { status, data } = await ask(message.method ?? "GET", pathname + search, sent, authorization);
    return { status, body: data };
  };
  const key = emulator.generatedSecrets.find(({ kind }) => kind === "github.app_private_key");
  return {
    env: {
      APP_ID: String(APP),
      PRIVATE_KEY: String(key?.value).replaceAll("\n", "\\n"),
      WEBHOOK_SECRET: SECRET,
      GITHUB_URL: url,
      GITHUB_API_URL: url,
    },
    sendTo: (address) => {
      target = address;
    },
    call: ask,
    deliver: async (name, payload) => {
      const body = JSON.stringify(payload);
      const signature = createHmac("sha256", SECRET).update(body).digest("hex");
      const headers = { "x-github-event": name, "x-hub-signature-256": `sha256=${signature}` };
      return handOn(
        `${target}/webhooks/github`,
        { headers } as unknown as IncomingMessage,
        Buffer.from(body),
      );
    },
    uninstall: () => {
      installed = false;
    },
    requests,
    stop: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
      await emulator.close();
    },
  };
}

interface Answer {
  status: number;
  body?: unknown;
}

type Ask = (method: string, path: string, body?: unknown) => Promise<{ status: number; data: Json }>;

/** The emulator numbers deliveries by the clock: two of one millisecond would be one. The number is not signed. */
async function handOn(address: string, { headers }: IncomingMessage, body: Buffer): Promise<number> {
  const response = await fetch(address, {
    method: "POST",
    body: new Uint8Array(body),
    headers: {
      "content-type": "application/json",
      "x-github-event": String(headers["x-github-event"]),
      "x-hub-signature-256": String(headers["x-hub-signature-256"]),
      "x-github-delivery": randomUUID(),
    },
  });
  await response.arrayBuffer();
  return response.status;
}

async function bytesOf(message: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of message) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}

const seed = (hook: string) => ({
  tokens: { [ALICE]: { login: "alice", scopes: ["repo", "admin:org"] } },
  github: {
    users: [{ login: "alice" }, { login: "bob" }],
    orgs: [
      {
        login: "acme",
        members: [
          { login: "alice", role: "admin" },
          { login: "bob", role: "member" },
        ],
      },
    ],
    repos: [{ owner: "acme", name: "shop", auto_init: true }],
    apps: [
      {
        app_id: APP,
        slug: "proofmark",
        name: "Proofmark",
        permissions: { contents: "read", metadata: "read", members: "read" },
        events: ["push", "repository", "team", "membership", "organization", "member"],
        webhook_url: hook,
        webhook_secret: SECRET,
        installations: [{ installation_id: INSTALLATION, account: "acme", repository_selection: "all" }],
      },
    ],
  },
});

/** Null: the emulator has it itself. */
async function addedRoute(ask: Ask, path: string, sent: Json): Promise<unknown> {
  // There is no list of an organisation's repositories, but a few numbers to try.
  const repositories = async (): Promise<Json[]> => {
    const tried = Array.from({ length: 5 }, (_, index) => ask("GET", `/repositories/${index + 1}`));
    return (await Promise.all(tried)).filter(({ status }) => status === 200).map(({ data }) => data);
  };
  if (path === "/installation/repositories") {
    const all = await repositories();
    return { total_count: all.length, repositories: all };
  }
  if (path === "/graphql") return graphql(ask, sent, await repositories());
  const [, team, rest] = /^\/organizations\/\d+\/team\/(\d+)(\/\w+)?$/.exec(path) ?? [];
  if (team !== undefined) {
    const { data } = await ask("GET", `/teams/${team}`);
    return rest === undefined ? data : (await ask("GET", `/orgs/acme/teams/${data.slug}${rest}`)).data;
  }
  const [, repository] = /^\/repos\/(acme\/[^/]+)\/teams$/.exec(path) ?? [];
  if (repository === undefined) return null;
  const { data: teams } = await ask("GET", "/orgs/acme/teams");
  const found: Json[] = [];
  for (const each of teams as Json[]) {
    const { data } = await ask("GET", `/orgs/acme/teams/${each.slug}/repos`);
    if ((data as Json[]).some(({ full_name }) => full_name === repository)) found.push(each);
  }
  return found;
}

const PLACES = { github: ".github/CODEOWNERS", root: "CODEOWNERS", docs: "docs/CODEOWNERS" };

async function graphql(ask: Ask, { variables }: Json, all: readonly Json[]): Promise<unknown> {
  const nodes = [];
  for (const node of variables.ids as string[]) {
    const repository = all.find(({ node_id }) => node_id === node);
    nodes.push(repository ? await nodeOf(ask, repository) : null);
  }
  return { data: { nodes } };
}

async function nodeOf(ask: Ask, repository: Json): Promise<unknown> {
  const at = `/repos/${repository.full_name}`;
  const head = await ask("GET", `${at}/commits/${repository.default_branch}`);
  const files: Record<string, unknown> = {};
  for (const [name, path] of Object.entries(PLACES)) {
    const { status, data } = await ask("GET", `${at}/contents/${path}`);
    const text = Buffer.from(data?.content ?? "", "base64").toString();
    const blob = { oid: data?.sha, byteSize: data?.size, isBinary: false, isTruncated: false, text };
    files[name] = status === 200 ? blob : null;
  }
  return {
    id: repository.node_id,
    databaseId: repository.id,
    name: repository.name,
    visibility: repository.private ? "PRIVATE" : "PUBLIC",
    isArchived: repository.archived,
    isFork: repository.fork,
    owner: { login: repository.owner.login, databaseId: repository.owner.id },
    repositoryTopics: { nodes: [] },
    languages: { edges: [] },
    defaultBranchRef:
      head.status === 200
        ? { target: { oid: head.data.sha, committedDate: head.data.commit.committer.date } }
        : null,
    codeowners: { errors: [] },
    ...files,
  };
}
