// The part of GitHub where Apps are registered from a manifest: the page a browser posts to, and the code that is exchanged once.
import { createHash, generateKeyPairSync, randomBytes } from "node:crypto";
import { createServer, type IncomingMessage, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { after } from "node:test";

export interface Registered {
  /** Null: of the person's own account. */
  organization: string | null;
  manifest: Record<string, unknown>;
  pem: string;
  webhookSecret: string | null;
}

export interface RegisteringGitHub {
  url: string;
  registered: Registered[];
  /** Paths of requests to the API. */
  asked: string[];
  /** Set: the exchange answers this status, and the code stays good. */
  refuse: number | null;
}

/** GitHub's own takes a while to make. */
const KEY = generateKeyPairSync("rsa", {
  modulusLength: 2048,
  privateKeyEncoding: { type: "pkcs1", format: "pem" },
  publicKeyEncoding: { type: "spki", format: "pem" },
}).privateKey;

const servers: Server[] = [];
after(() => {
  for (const server of servers) {
    server.closeAllConnections();
    server.close();
  }
});

export async function startRegisteringGitHub(): Promise<RegisteringGitHub> {
  const github: RegisteringGitHub = { url: "", registered: [], asked: [], refuse: null };
  const codes = new Map<string, Registered>();
  const server = createServer((request, response) => {
    void (async () => {
      const url = new URL(request.url ?? "/", github.url);
      const page = /^(?:\/organizations\/([\w-]+))?\/settings\/apps\/new$/.exec(url.pathname);
      if (request.method === "POST" && page) {
        const manifest = JSON.parse(new URLSearchParams(await bodyOf(request)).get("manifest") ?? "");
        const hooked = manifest.hook_attributes !== undefined;
        const webhookSecret = hooked ? randomBytes(20).toString("hex") : null;
        const made = { organization: page[1] ?? null, manifest, pem: KEY, webhookSecret };
        github.registered.push(made);
        const code = createHash("sha1").update(randomBytes(20)).digest("hex");
        codes.set(code, made);
        const back = new URL(manifest.redirect_url);
        back.search = new URLSearchParams({ code, state: url.searchParams.get("state") ?? "" }).toString();
        response.writeHead(302, { location: back.href }).end();
        return;
      }
      github.asked.push(`${request.method} ${url.pathname}`);
      const exchange = /^\/api\/v3\/app-manifests\/(\w+)\/conversions$/.exec(url.pathname);
      const made = codes.get(exchange?.[1] ?? "");
      if (github.refuse !== null) return void response.writeHead(github.refuse).end("{}");
      if (request.method !== "POST" || !made) return void response.writeHead(404).end("{}");
      codes.delete(exchange?.[1] ?? "");
      response.writeHead(201, { "content-type": "application/json" }).end(
        JSON.stringify({
          ...{ id: 4711, slug: "proofmark-test", node_id: "x", name: made.manifest.name, pem: made.pem },
          ...{ webhook_secret: made.webhookSecret, client_id: "Iv1.x", client_secret: "c".repeat(40) },
          html_url: `${github.url}/apps/proofmark-test`,
        }),
      );
    })();
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  github.url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  servers.push(server);
  return github;
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  let text = "";
  for await (const chunk of request) text += String(chunk);
  return text;
}
