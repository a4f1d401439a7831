// What tests of the inbox work with: deliveries as GitHub signs them, jobs that count, and a GitHub that nobody may ask.
import { createHmac } from "node:crypto";
import { systemClock } from "../../app/adapters/clock.ts";
import { createGitHubApp } from "../../app/adapters/github-app.ts";
import type { JobKind, NewJob } from "../../app/handlers/job.ts";
import type { JobRunner } from "../../app/inbox/run-job.ts";
import type { Dispatcher, GitHubApp, Log, Meter, Store } from "../../app/ports.ts";
import type { Delivery } from "../../app/store/deliveries.ts";

export const SECRET = "a secret of the App's own";

export const sign = (body: string | Uint8Array, secret = SECRET): string =>
  `sha256=${createHmac("sha256", secret).update(body).digest("hex")}`;

export const headersOf = (
  body: string | Uint8Array,
  { guid = "00000000-0000-4000-8000-000000000000", event = "push", secret = SECRET } = {},
): Record<string, string> => ({
  "content-type": "application/json",
  "x-github-delivery": guid,
  "x-github-event": event,
  "x-hub-signature-256": sign(body, secret),
});

export const silent: Log = { debug: () => {}, info: () => {}, warn: () => {}, error: () => {} };

export interface CountingMeter extends Meter {
  counts: Map<string, number>;
}

/** By `name{label=value}`. */
export function countingMeter(): CountingMeter {
  const counts = new Map<string, number>();
  return {
    counts,
    count: (name, labels = {}, by = 1) => {
      const key = `${name}{${Object.entries(labels)
        .map(([label, value]) => `${label}=${value}`)
        .join(",")}}`;
      counts.set(key, (counts.get(key) ?? 0) + by);
    },
    gauge: (name, value) => void counts.set(name, value),
    observe: () => {},
  };
}

/** Probot as it hands on what was delivered. Nothing is asked of GitHub, so no key is needed. */
export function dispatcher(meter: Meter = countingMeter()): Dispatcher {
  return createGitHubApp({ appId: 1, privateKey: "unused", apiUrl: "http://127.0.0.1:9", meter });
}

export const nobody: GitHubApp = {
  asApp: () => Promise.reject(new Error("GitHub is not asked here")),
  asInstallation: () => Promise.reject(new Error("GitHub is not asked here")),
};

export const lookAt = (installation: number): NewJob => ({
  lane: `installation:${installation}`,
  kind: "look",
  installation,
  hint: { installation },
  same: `look:${installation}`,
});

export const runnerOf = (
  store: Store,
  kinds: readonly JobKind[],
  given: Partial<JobRunner> = {},
): JobRunner => ({
  store,
  kinds: new Map(kinds.map((kind) => [kind.kind, kind])),
  github: nobody,
  lookAt,
  clock: systemClock,
  log: silent,
  meter: countingMeter(),
  ...given,
});

/** Organisation `installation + 1000`. */
export const install = (store: Store, installation: number, state = "active"): Promise<unknown> =>
  store.system((tx) =>
    tx.query(
      `insert into system.installation (installation_id, org_id, login, account_type, state)
       values ($1, $2, 'someone', 'Organization', $3)
       on conflict (installation_id) do update set state = excluded.state`,
      [installation, installation + 1000, state],
    ),
  );

/** For tests that share a database: no installation, no job, nothing counted. */
export async function emptied(store: Store): Promise<void> {
  const tables = ["delivery", "job", "lane", "pause", "redelivery", "cursor"];
  const orgs = await store.system(async (tx) => {
    for (const table of tables) await tx.query(`delete from system.${table}`);
    return tx.query<{ org_id: number }>("delete from system.installation returning org_id");
  });
  for (const { org_id } of orgs) await store.withOrg(org_id, (tx) => tx.query("delete from tenant.account"));
}

export const deliveryOf = (guid: string, job: Partial<NewJob> | null = {}, installation = 1): Delivery => ({
  guid,
  event: "push",
  action: null,
  installation,
  repository: 7,
  job: job === null ? null : { lane: "repository:7", kind: "count", installation: 1, hint: { guid }, ...job },
});

/** Counts itself in the organisation's rows, as a job that is done twice would be counted twice. */
export const countKind: JobKind<{ who: string }> = {
  kind: "count",
  read: async (job) => ({ who: String(job.hint.guid ?? job.id) }),
  write: async ({ who }, tx) => {
    await tx.query(
      `insert into tenant.account (org_id, user_id, login) values ($1, hashtextextended($2, 0) & 9007199254740991, $2)
       on conflict (org_id, user_id) do update set generation = account.generation + 1`,
      [tx.org, who],
    );
    return [];
  },
};

/** How often each was counted beyond the first: by name. */
export const countedIn = async (store: Store, installation = 1): Promise<Map<string, number>> => {
  const rows = await store.withOrg(installation + 1000, (tx) =>
    tx.query<{ login: string; generation: number }>("select login, generation from tenant.account"),
  );
  return new Map(rows.map(({ login, generation }) => [login, generation + 1]));
};

export const statesOf = async (store: Store): Promise<Record<string, string>> => {
  const rows = await store.system((tx) =>
    tx.query<{ guid: string; state: string }>("select guid, state from system.delivery order by guid"),
  );
  return Object.fromEntries(rows.map(({ guid, state }) => [guid, state]));
};

export async function until(what: () => Promise<boolean> | boolean, ms = 10_000): Promise<void> {
  const end = Date.now() + ms;
  while (!(await what())) {
    if (Date.now() > end) throw new Error(`it did not come to pass within ${ms} ms`);
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
}
