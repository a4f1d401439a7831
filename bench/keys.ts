// What a key's check costs before the slow hash and with it, and how many badges are shown a second, on the embedded database.
import { createRequire } from "node:module";
import { createSecretHash } from "../app/adapters/argon2.ts";
import { drawBadge } from "../app/adapters/badge-svg.ts";
import { openEmbedded } from "../app/adapters/embedded.ts";
import { createHttp } from "../app/adapters/http.ts";
import { readMigrations } from "../app/adapters/migrations.ts";
import { systemRandom } from "../app/adapters/random.ts";
import { badgeRoutes } from "../app/api/badges.ts";
import { problemAnswer } from "../app/api/problem.ts";
import { createAuthenticate } from "../app/keys/authenticate.ts";
import { makeKey } from "../app/keys/make-key.ts";
import { isRefusal, makeOne } from "../app/keys/manage.ts";
import type { Store } from "../app/ports.ts";
import { elapsed } from "./measure.ts";

interface Load {
  url: string;
  method?: "POST";
  body?: string;
  headers?: Record<string, string>;
}
/** It brings no types. */
const autocannon = createRequire(import.meta.url)("autocannon") as (
  options: Load & { connections: number; duration: number },
) => Promise<{
  requests: { average: number };
  errors: number;
  timeouts: number;
  "4xx": number;
  "5xx": number;
}>;

const OPEN = { most: 1e9, perSecond: 1e9 };
const LIMITS = { asker: OPEN, key: OPEN, hash: OPEN };
const PROJECT = "5b".repeat(32);
const SECONDS = 4;
const clock = { now: () => Date.now() };

/** @throws where a check that skips the slow hash is not 5 times faster than one that does not */
export async function benchKeys(): Promise<string[]> {
  const { store } = await openEmbedded({ folder: null, migrations: readMigrations() });
  try {
    const world = { store, hash: createSecretHash({ waiting: 10_000 }), random: systemRandom, clock };
    await store.system((tx) =>
      tx.query(
        `insert into system.installation (installation_id, org_id, login, account_type, state)
         values (1, 1, 'bench', 'Organization', 'active')`,
      ),
    );
    const made = await makeOne(
      1,
      { name: "bench", mode: "live", scopes: ["badge"], projects: [PROJECT], expiresInDays: null },
      world,
    );
    if (isRefusal(made)) throw new Error(made.detail);
    const authenticate = createAuthenticate(world, LIMITS);
    const check = (key: string) =>
      authenticate({ authorization: `Bearer ${key}`, ip: "192.0.2.1" }, "badge").catch(() => null);
    const none = await perSecond(20_000, () => check("pm_live_0123456789"));
    const fresh = await perSecond(200, () => check(makeKey("live", systemRandom).text));
    await check(made.key);
    const known = await perSecond(3_000, () => check(made.key));
    if (known < fresh * 5)
      throw new Error(`a known key is checked only ${(known / fresh).toFixed(1)} times faster`);
    return [
      "keys and badges, a second:",
      row("what is no key", none),
      row("a key that was not checked lately (Argon2id)", fresh),
      row("a key that was", known),
      ...(await benchBadges(store)),
    ];
  } finally {
    await store.close();
  }
}

async function perSecond(times: number, work: () => Promise<unknown>): Promise<number> {
  const since = process.hrtime.bigint();
  for (let left = times; left > 0; left -= 4) await Promise.all([work(), work(), work(), work()]);
  return times / (elapsed(since) / 1000);
}

async function benchBadges(store: Store): Promise<string[]> {
  const quiet = () => {};
  const http = await createHttp({
    routes: badgeRoutes({ store, clock, draw: drawBadge }),
    authenticate: async () => ({ org: 1, keyId: "k", scopes: ["badge"], projects: [PROJECT] }),
    problem: problemAnswer,
    log: { debug: quiet, info: quiet, warn: quiet, error: quiet },
    meter: { count: quiet, gauge: quiet, observe: quiet },
  });
  try {
    const { port } = await http.listen({ host: "127.0.0.1", port: 0 });
    const url = `http://127.0.0.1:${port}`;
    const shown = await fetch(`${url}/badges/${PROJECT}.svg`);
    const etag = shown.headers.get("etag") ?? "";
    const svg = await load({ url: `${url}/badges/${PROJECT}.svg` });
    const unchanged = await load({ url: `${url}/badges/${PROJECT}.svg`, headers: { "if-none-match": etag } });
    const body = JSON.stringify({ project: PROJECT, score: 97 });
    const headers = { "content-type": "application/json" };
    const written = await load({ url: `${url}/api/v1/badges`, method: "POST", body, headers });
    return [
      row("badges shown", svg),
      row("badges unchanged (304)", unchanged),
      row("badges written", written),
    ];
  } finally {
    await http.close();
  }
}

async function load(options: Load): Promise<number> {
  const result = await autocannon({ ...options, connections: 10, duration: SECONDS });
  const failed = result.errors + result.timeouts + result["4xx"] + result["5xx"];
  if (failed > 0) throw new Error(`${failed} requests failed`);
  return result.requests.average;
}

const row = (name: string, rate: number): string =>
  `  ${name.padEnd(48)}${Math.round(rate).toLocaleString("en").padStart(9)}`;
