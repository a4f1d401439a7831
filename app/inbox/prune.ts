// What has had its time goes, every hour: settled deliveries, dead letters, lanes nobody needs.
import { type JobKind, lanes, type NewJob } from "../handlers/job.ts";
import { pruneDeliveries } from "../store/deliveries.ts";
import { pruneDeadJobs } from "../store/jobs.ts";
import { pruneLanes } from "../store/lanes.ts";

export const PRUNE = {
  lane: lanes.app("prune"),
  kind: "prune",
  installation: null,
  hint: {},
  same: "prune",
} satisfies NewJob;

/** Longer than GitHub can send one again (3 days, 7 on GitHub Enterprise Server): until then a repeated one is known. */
const DELIVERY_DAYS = 14;
const DEAD_JOB_DAYS = 30;
const EVERY_SECONDS = 3_600;
/** In one transaction; if there were more, the next is soon. */
const MOST = 5_000;

export const pruneKind: JobKind<object> = {
  kind: PRUNE.kind,
  read: async () => ({}),
  write: async (_facts, tx) => {
    const deliveries = await pruneDeliveries(tx, DELIVERY_DAYS, MOST);
    const lanesGone = await pruneLanes(tx, MOST);
    await pruneDeadJobs(tx, DEAD_JOB_DAYS);
    const more = deliveries === MOST || lanesGone === MOST;
    return [{ ...PRUNE, delaySeconds: more ? 5 : EVERY_SECONDS }];
  },
};
