// The App's whole table of routes on a given store, everything else real but for the network and set-up, which is done.
import { createSecretHash } from "../../app/adapters/argon2.ts";
import { drawBadge } from "../../app/adapters/badge-svg.ts";
import { systemRandom } from "../../app/adapters/random.ts";
import { createIndex } from "../../app/api/index-of.ts";
import type { Route } from "../../app/api/route.ts";
import { reduceDelivery } from "../../app/handlers/index.ts";
import { createIntake } from "../../app/inbox/accept.ts";
import type { Clock, SecretHash, Store } from "../../app/ports.ts";
import { routes } from "../../app/routes.ts";
import { createPasses } from "../../app/setup/passes.ts";
import { dispatcher } from "./inbox.ts";

const nothing = () => {};
export const QUIET_LOG = { debug: nothing, info: nothing, warn: nothing, error: nothing };
export const QUIET_METER = { count: nothing, gauge: nothing, observe: nothing };

export interface TableWorld {
  store: Store;
  now?: number;
  hash?: SecretHash;
}

/** Where nothing is asked, the store is never reached. */
const NO_STORE = new Proxy({} as Store, {
  get: () => {
    throw new Error("this table has no store");
  },
});

export function tableOfRoutes({
  store,
  now = 0,
  hash = createSecretHash(),
}: Partial<TableWorld> = {}): Route[] {
  const reached = store ?? NO_STORE;
  const clock: Clock = { now: () => now, sleep: async () => {} };
  const random = systemRandom;
  return [
    ...routes({
      health: {
        ...{ store: reached, migrations: [], clock, meter: QUIET_METER, metricsToken: null },
        numbers: async () => ({ text: "", contentType: "text/plain" }),
        hasCredentials: () => true,
        reconciled: async () => null,
        copied: () => null,
      },
      setUp: {
        open: () => false,
        passes: createPasses({ now: clock.now, random: () => "x".repeat(43) }),
        here: () => "http://127.0.0.1",
        given: { github: null, publicUrl: null },
        file: { path: "credentials.json", writable: () => false },
        convert: async () => null,
        keep: async () => "taken",
        random: () => "x".repeat(43),
      },
      webhooks: {
        ...{ clock, log: QUIET_LOG, meter: QUIET_METER, reduce: reduceDelivery },
        secrets: () => ["a secret of the tests"],
        github: () => dispatcher(QUIET_METER),
        intake: store
          ? createIntake({ store, meter: QUIET_METER })
          : { accept: async () => "stored" as never },
      },
      keys: { store: reached, hash, random },
      badges: { store: reached, clock, draw: drawBadge },
      scanning: { store: reached, hash, log: QUIET_LOG, scannerKeys: { find: async () => null } },
      index: createIndex({ store: reached, clock }),
    }),
  ];
}
