// GitHub never sends a failed delivery again by itself, but keeps a list of them and can be asked to. So an outage of ours
// loses nothing that is not older than that list.
// https://docs.github.com/rest/apps/webhooks#list-deliveries-for-an-app-webhook
import type { Request } from "../../shared/perform.ts";
import { type JobKind, lanes, type NewJob } from "../handlers/job.ts";
import { id, list, matching, own } from "../handlers/payload.ts";
import type { Meter, Store } from "../ports.ts";
import { readCursor, writeCursor } from "../store/cursors.ts";
import { knownDeliveries } from "../store/deliveries.ts";
import {
  countAsked,
  dueRedeliveries,
  type FailedDelivery,
  rememberFailed,
  settleRedeliveries,
} from "../store/redeliveries.ts";

/** Its age is when GitHub's list was last read to its end. */
export const DELIVERIES_CURSOR = "reconcile-deliveries";

export const RECONCILE_DELIVERIES = {
  lane: lanes.app("deliveries"),
  kind: "reconcile-deliveries",
  installation: null,
  hint: {},
  same: "reconcile-deliveries",
} satisfies NewJob;

const EVERY_SECONDS = 300;
/** Of one delivery; then it is not the outage that is at fault. */
const MOST_ATTEMPTS = 5;
/** Of one run: the rest is for the next. */
const MOST_ASKED = 200;
const MOST_PAGES = 300;
/** An attempt is in the list when it ends, under the time it began. */
const OVERLAP_MS = 10 * 60_000;

interface Facts {
  failed: readonly FailedDelivery[];
  asked: readonly string[];
  /** Up to when the list is read; ISO 8601. Null: it was longer than we read, and the next run begins where this one did. */
  until: string | null;
}

export interface ReconcileDeliveriesOptions {
  meter: Meter;
  /** How long GitHub keeps deliveries: 3 days, 7 on GitHub Enterprise Server. */
  windowDays: number;
}

export const reconcileDeliveriesKind = ({
  meter,
  windowDays,
}: ReconcileDeliveriesOptions): JobKind<Facts> => ({
  kind: RECONCILE_DELIVERIES.kind,
  read: async (_job, { github, store, now, signal }) => {
    const oldest = now - windowDays * 86_400_000;
    const cursor = await store.system((tx) => readCursor(tx, DELIVERIES_CURSOR));
    const since = Math.max(oldest, Date.parse(String(own(cursor?.value, "until"))) - OVERLAP_MS || oldest);
    const { items, whole } = await failedSince(github.asApp, since);
    const failed = await notAccepted(store, items);
    const asked = await askAgain(github.asApp, { failed, store, windowDays, signal });
    return { failed, asked, until: whole ? new Date(now).toISOString() : null };
  },
  write: async ({ failed, asked, until }, tx) => {
    await rememberFailed(tx, failed);
    await countAsked(tx, asked);
    const { came, lost } = await settleRedeliveries(tx, windowDays);
    if (until !== null) await writeCursor(tx, DELIVERIES_CURSOR, { until });
    meter.count("reconciled", { what: "delivery-asked-for" }, asked.length);
    meter.count("reconciled", { what: "delivery-came" }, came);
    meter.count("reconciled", { what: "delivery-lost" }, lost);
    return [{ ...RECONCILE_DELIVERIES, delaySeconds: EVERY_SECONDS }];
  },
});

/** The newest attempt of each delivery that failed since then. `whole`: nothing in between was left out. */
async function failedSince(
  request: Request,
  since: number,
): Promise<{ items: FailedDelivery[]; whole: boolean }> {
  const byGuid = new Map<string, FailedDelivery | null>();
  const found = () =>
    [...byGuid.values()].filter(
      (each): each is FailedDelivery => each !== null && Date.parse(each.failedAt) >= since,
    );
  let cursor: string | null = null;
  for (let page = 0; page < MOST_PAGES; page += 1) {
    const { data, headers } = await request("GET /app/hook/deliveries", {
      per_page: 100,
      status: "failure",
      ...(cursor === null ? {} : { cursor }),
    });
    const items = list(data);
    for (const item of items) {
      const guid = matching(own(item, "guid"), /^[\w.-]{1,64}$/);
      // Newest first: an attempt that went well makes the older failures of no matter.
      if (guid !== null && !byGuid.has(guid)) byGuid.set(guid, isFailed(item) ? failureOf(guid, item) : null);
    }
    const last = Date.parse(String(own(items.at(-1), "delivered_at")));
    cursor = nextCursor(headers.link);
    if (items.length === 0 || cursor === null || last < since) return { items: found(), whole: true };
  }
  return { items: found(), whole: false };
}

/** Servers that do not know the filter send all of them. */
function isFailed(item: unknown): boolean {
  const code = own(item, "status_code");
  return typeof code !== "number" || code < 200 || code >= 300;
}

function failureOf(guid: string, item: unknown): FailedDelivery | null {
  const deliveryId = id(own(item, "id"));
  const at = Date.parse(String(own(item, "delivered_at")));
  if (deliveryId === null || Number.isNaN(at)) return null;
  return { guid, deliveryId, failedAt: new Date(at).toISOString() };
}

const nextCursor = (link: string | number | undefined): string | null => {
  const url = /<([^>]+)>;\s*rel="next"/.exec(String(link ?? ""))?.[1];
  return url === undefined ? null : new URL(url, "https://github.invalid").searchParams.get("cursor");
};

/** What GitHub calls failed and we have stored all the same: our answer came too late, or got lost. */
async function notAccepted(store: Store, failed: readonly FailedDelivery[]): Promise<FailedDelivery[]> {
  const known = await store.system((tx) =>
    knownDeliveries(
      tx,
      failed.map(({ guid }) => guid),
    ),
  );
  return failed.filter(({ guid }) => !known.has(guid));
}

interface Asking {
  failed: readonly FailedDelivery[];
  store: Store;
  windowDays: number;
  signal: AbortSignal;
}

/** Killed in between, some are asked for twice; their id makes that one delivery. */
async function askAgain(request: Request, asking: Asking): Promise<string[]> {
  const due = await asking.store.system(async (tx) => {
    await rememberFailed(tx, asking.failed);
    return dueRedeliveries(tx, { ...asking, attempts: MOST_ATTEMPTS, most: MOST_ASKED });
  });
  const asked: string[] = [];
  for (const { guid, delivery_id } of due) {
    if (asking.signal.aborted) break;
    try {
      await request("POST /app/hook/deliveries/{delivery_id}/attempts", { delivery_id });
    } catch (error) {
      const status = error instanceof Error ? Reflect.get(error, "status") : undefined;
      // One it will not send counts as asked for. Anything else is for the next run, and what was asked is to be kept.
      if (![400, 404, 422].includes(Number(status))) {
        if (asked.length === 0) throw error;
        break;
      }
    }
    asked.push(guid);
  }
  return asked;
}
