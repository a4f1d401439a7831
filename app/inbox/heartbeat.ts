// That the App is there, once a minute. A gap longer than GitHub keeps deliveries means that some are gone for good: then
// everything is read again.
import { type JobKind, lanes, type NewJob } from "../handlers/job.ts";
import type { Meter } from "../ports.ts";
import { readCursor, writeCursor } from "../store/cursors.ts";
import { RESYNC } from "./reconcile-installations.ts";

export const HEARTBEAT = {
  lane: lanes.app("heartbeat"),
  kind: "heartbeat",
  installation: null,
  hint: {},
  same: "heartbeat",
} satisfies NewJob;

const EVERY_SECONDS = 60;
const CURSOR = "heartbeat";

export interface HeartbeatOptions {
  meter: Meter;
  /** See reconcile-deliveries.ts. */
  windowDays: number;
}

export const heartbeatKind = ({ meter, windowDays }: HeartbeatOptions): JobKind<object> => ({
  kind: HEARTBEAT.kind,
  read: async () => ({}),
  write: async (_facts, tx) => {
    const last = await readCursor(tx, CURSOR);
    await writeCursor(tx, CURSOR, {});
    const again = { ...HEARTBEAT, delaySeconds: EVERY_SECONDS };
    // The first of all: there may be installations older than this database.
    if (last !== null && last.ageSeconds <= windowDays * 86_400) return [again];
    meter.count("reconciled", { what: "everything" });
    return [again, RESYNC];
  },
});
