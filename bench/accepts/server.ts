// One contender as a process of its own: KIND (postgres|embedded|probot) [URL] [workers]. Says its port, answers `rss` and `rest`.
import { mkdtempSync, rmSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { systemClock } from "../../app/adapters/clock.ts";
import { openEmbedded } from "../../app/adapters/embedded.ts";
import { createHttp } from "../../app/adapters/http.ts";
import { readMigrations } from "../../app/adapters/migrations.ts";
import { openPostgres } from "../../app/adapters/postgres.ts";
import { problemAnswer } from "../../app/api/problem.ts";
import { webhookRoutes } from "../../app/api/webhooks.ts";
import { reduceDelivery } from "../../app/handlers/index.ts";
import type { JobKind } from "../../app/handlers/job.ts";
import { createIntake } from "../../app/inbox/accept.ts";
import { startWorkers, WORKERS } from "../../app/inbox/work.ts";
import {
  countKind,
  dispatcher,
  install,
  nobody,
  runnerOf,
  SECRET,
  silent,
} from "../../test/support/inbox.ts";

const [kind, url = "", workers] = process.argv.slice(2);
/** As `npm run app` starts them. */
const LIMITS = { ...WORKERS, most: 4, mostOfOneInstallation: 3 };
const meter = { count: () => {}, gauge: () => {}, observe: () => {} };

async function ours(): Promise<{ port: number; open(): Promise<number> }> {
  const folder = kind === "embedded" ? mkdtempSync(join(tmpdir(), "proofmark-bench-")) : null;
  if (folder !== null) process.on("exit", () => rmSync(folder, { recursive: true, force: true }));
  const store =
    kind === "embedded"
      ? (await openEmbedded({ folder, migrations: readMigrations() })).store
      : await openPostgres({ url });
  await install(store, 1);
  // As the App's own job for a push, without asking GitHub: a row of the organisation's is written.
  const push: JobKind<{ who: string }> = {
    ...countKind,
    kind: "push-activity",
    // By delivery: one that is applied twice shows.
    read: async ({ guid }) => ({ who: String(guid) }),
  };
  if (workers === "workers")
    startWorkers({ ...runnerOf(store, [push as JobKind]), github: nobody, meter }, LIMITS);
  const github = dispatcher(meter);
  const http = await createHttp({
    routes: webhookRoutes({
      ...{ secrets: () => [SECRET], intake: createIntake({ store, meter }), reduce: reduceDelivery },
      github: () => github,
      ...{ clock: systemClock, log: silent, meter },
    }),
    authenticate: () => Promise.reject(new Error("nobody asks for a key here")),
    problem: problemAnswer,
    log: silent,
    meter,
  });
  const { port } = await http.listen({ host: "127.0.0.1", port: 0 });
  const open = async () => {
    const [row] = await store.system((tx) => tx.query<{ count: number }>("select count(*) from system.job"));
    return row?.count ?? 0;
  };
  return { port, open };
}

/** As its documentation says: nothing is stored, the answer waits for the handler, which does nothing. */
async function probots(): Promise<{ port: number; open(): Promise<number> }> {
  const { createNodeMiddleware, Probot } = await import("probot");
  const { generateKeyPairSync } = await import("node:crypto");
  const { privateKey } = generateKeyPairSync("rsa", { modulusLength: 2048 });
  const probot = new Probot({
    appId: 1,
    privateKey: privateKey.export({ type: "pkcs1", format: "pem" }).toString(),
    secret: SECRET,
    logLevel: "fatal",
  });
  const app = (it: { on(event: "push", handler: () => void): void }) => it.on("push", () => {});
  const middleware = await createNodeMiddleware(app, { probot, webhooksPath: "/webhooks/github" });
  const server = createServer((request, response) => void middleware(request, response));
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return { port: (server.address() as AddressInfo).port, open: async () => 0 };
}

const { port, open } = await (kind === "probot" ? probots() : ours());
process.on("message", async (asked) => {
  if (asked === "rss") process.send?.({ rss: process.memoryUsage.rss() });
  if (asked === "open") process.send?.({ open: await open() });
});
process.on("disconnect", () => process.exit());
process.send?.({ port });
