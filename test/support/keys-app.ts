// Keys and badges as the App serves them, over real HTTP, on either database.
import type { AddressInfo } from "node:net";
import { createSecretHash } from "../../app/adapters/argon2.ts";
import { drawBadge } from "../../app/adapters/badge-svg.ts";
import { createHttp } from "../../app/adapters/http.ts";
import { systemRandom } from "../../app/adapters/random.ts";
import { badgeRoutes } from "../../app/api/badges.ts";
import { keyRoutes } from "../../app/api/keys.ts";
import { problemAnswer } from "../../app/api/problem.ts";
import { secretScanningRoutes } from "../../app/api/secret-scanning.ts";
import { createAuthenticate, type Limits } from "../../app/keys/authenticate.ts";
import type { ScannerKeys } from "../../app/keys/leaked.ts";
import { isRefusal, type KeyWish, makeOne } from "../../app/keys/manage.ts";
import type { SecretHash, Store } from "../../app/ports.ts";

export interface KeysAppOptions {
  store: Store;
  hash?: SecretHash;
  limits?: Limits;
  scannerKeys?: ScannerKeys;
}

export interface KeysApp {
  url: string;
  /** All that was logged or measured, a line each. */
  lines: string[];
  /** How often a secret was compared the slow way. */
  slow: { count: number };
  /** Moves the clock of limits and caches. */
  pass(ms: number): void;
  ask(
    method: string,
    path: string,
    about?: { key?: string | undefined; body?: unknown; headers?: Record<string, string> },
  ): Promise<Response>;
  close(): Promise<void>;
}

const hash = createSecretHash();

/** Nothing in the way of a test that is not about limits. */
const NO_LIMITS: Limits = {
  asker: { most: 1e6, perSecond: 1e6 },
  key: { most: 1e6, perSecond: 1e6 },
  hash: { most: 1e6, perSecond: 1e6 },
};

/** One replica: several may share a store. */
export async function startKeysApp(options: KeysAppOptions): Promise<KeysApp> {
  const { store, limits = NO_LIMITS } = options;
  const lines: string[] = [];
  const say = (message: string, fields: object = {}) =>
    void lines.push(`${message} ${JSON.stringify(fields)}`);
  const log = { debug: say, info: say, warn: say, error: say };
  const slow = { count: 0 };
  const counting: SecretHash = {
    hash: (options.hash ?? hash).hash,
    verify: (stored, secret) => {
      slow.count += 1;
      return (options.hash ?? hash).verify(stored, secret);
    },
  };
  let passed = 0;
  const clock = { now: () => Date.now() + passed };
  const world = { store, hash: counting, random: systemRandom, clock, log, draw: drawBadge };
  const scannerKeys = options.scannerKeys ?? { find: async () => null };
  const http = await createHttp({
    routes: [...keyRoutes(world), ...badgeRoutes(world), ...secretScanningRoutes({ ...world, scannerKeys })],
    authenticate: createAuthenticate(world, limits),
    problem: problemAnswer,
    log,
    meter: { count() {}, gauge() {}, observe: (name, _, labels) => say(name, labels) },
  });
  const { port }: AddressInfo = await http.listen({ host: "127.0.0.1", port: 0 });
  const url = `http://127.0.0.1:${port}`;
  return {
    url,
    lines,
    slow,
    pass: (ms) => {
      passed += ms;
    },
    ask: (method, path, { key, body, headers } = {}) =>
      fetch(url + path, {
        method,
        headers: {
          ...(key === undefined ? {} : { authorization: `Bearer ${key}` }),
          ...(body === undefined ? {} : { "content-type": "application/json" }),
          ...headers,
        },
        ...(body === undefined ? {} : { body: typeof body === "string" ? body : JSON.stringify(body) }),
      }),
    close: () => http.close(),
  };
}

/** The App is installed for the organisation, if it was not yet: others have no keys. */
export const installed = (store: Store, org: number): Promise<unknown> =>
  store.system((tx) =>
    tx.query(
      `insert into system.installation (installation_id, org_id, login, account_type, state)
       values ($1, $2, $3, 'Organization', 'active') on conflict do nothing`,
      [org + 900_000_000, org, `org-${org}`],
    ),
  );

/** A key as an operator would make it. */
export async function issueKey(
  store: Store,
  org: number,
  wish: Partial<KeyWish> = {},
): Promise<{ id: string; key: string }> {
  await installed(store, org);
  const made = await makeOne(
    org,
    { name: "a key", mode: "live", scopes: ["read"], projects: [], expiresInDays: null, ...wish },
    { store, hash, random: systemRandom },
  );
  if (isRefusal(made)) throw new Error(made.detail);
  return made;
}
