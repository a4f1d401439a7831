// Installations and what they can reach, compared with GitHub every hour: whatever event was missed, the index comes right.
// More often while the App is installed nowhere: where GitHub cannot send events, somebody has just set it up and waits.
// https://docs.github.com/rest/apps/apps#list-installations-for-the-authenticated-app
import { type JobKind, lanes, type NewJob } from "../handlers/job.ts";
import { everyPage } from "../handlers/pages.ts";
import { id, own } from "../handlers/payload.ts";
import { syncInstallation, syncRepositories } from "../handlers/wanted.ts";
import type { Meter, SystemTx } from "../ports.ts";
import { readCursor, writeCursor } from "../store/cursors.ts";
import { listInstallationStates } from "../store/installation-states.ts";

const EVERY_SECONDS = 3_600;
const INSTALLED_NOWHERE_SECONDS = 20;
/** Teams, members and permissions are told by events; what was missed of those is found once a day. */
const WHOLE_SECONDS = 24 * 3_600;
const WHOLE_CURSOR = "reconcile-whole";

export const RECONCILE_INSTALLATIONS = {
  lane: lanes.app("installations"),
  kind: "reconcile-installations",
  installation: null,
  hint: {},
  same: "reconcile-installations",
} satisfies NewJob;

/** After an outage longer than GitHub keeps deliveries: everything is read again, at once. */
export const RESYNC: NewJob = {
  ...RECONCILE_INSTALLATIONS,
  hint: { whole: true },
  same: "reconcile-installations:whole",
};

interface Facts {
  whole: boolean;
  listed: readonly { installation: number; suspended: boolean }[];
}

export const reconcileInstallationsKind = (meter: Meter): JobKind<Facts> => ({
  kind: RECONCILE_INSTALLATIONS.kind,
  read: async ({ hint }, { github }) => {
    const items = await everyPage(github.asApp, "GET /app/installations");
    const listed = items.flatMap((item) => {
      const installation = id(own(item, "id"));
      const suspended = typeof own(item, "suspended_at") === "string";
      return installation === null ? [] : [{ installation, suspended }];
    });
    return { whole: hint.whole === true, listed };
  },
  write: async ({ whole, listed }, tx) => {
    const known = await listInstallationStates(tx);
    const differ = differing(listed, known);
    const same = listed.filter(({ installation, suspended }) => !suspended && !differ.includes(installation));
    const daily = whole || (await isDaily(tx));
    if (daily) await writeCursor(tx, WHOLE_CURSOR, {});
    meter.count("reconciled", { what: "installation" }, differ.length);
    const againIn = listed.length === 0 ? INSTALLED_NOWHERE_SECONDS : EVERY_SECONDS;
    return [
      ...differ.map((installation) => syncInstallation(installation, true)),
      ...same.map(({ installation }, n) => ({
        ...syncRepositories(installation, daily ? "whole" : "all"),
        // Not all at the full hour. After an outage nobody waits.
        delaySeconds: whole ? 0 : (n * EVERY_SECONDS) / same.length,
      })),
      ...(whole ? [] : [{ ...RECONCILE_INSTALLATIONS, delaySeconds: againIn }]),
    ];
  },
});

/** New, gone, suspended or not any more. What was deleted is not asked for again, unless GitHub has it. */
function differing(
  listed: Facts["listed"],
  known: ReadonlyMap<number, "active" | "suspended" | "deleted">,
): number[] {
  const there = new Set(listed.map(({ installation }) => installation));
  const changed = listed.filter(
    ({ installation, suspended }) => known.get(installation) !== (suspended ? "suspended" : "active"),
  );
  const gone = [...known].filter(([each, state]) => state !== "deleted" && !there.has(each));
  return [...changed.map(({ installation }) => installation), ...gone.map(([each]) => each)];
}

async function isDaily(tx: SystemTx): Promise<boolean> {
  const last = await readCursor(tx, WHOLE_CURSOR);
  return last === null || last.ageSeconds > WHOLE_SECONDS;
}
