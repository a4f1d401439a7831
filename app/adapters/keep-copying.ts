// Copies of the embedded database, as far apart as the operator said, counted from the newest that is there.
import type { Clock, Log, Meter } from "../ports.ts";
import { newestCopy, writeCopy } from "./copies.ts";

export interface KeepCopying {
  /** Null: nothing to copy. */
  dump: (() => Promise<Uint8Array>) | null;
  data: string;
  /** 0: never. */
  everyMinutes: number;
  keep: number;
  clock: Clock;
  log: Log;
  meter: Meter;
}

const SOONEST_MS = 10_000;
const AFTER_FAILURE_MS = 60_000;

/** Resolves, when stopped, after the copy that is being written. */
export function keepCopying(given: KeepCopying): { stop(): Promise<void> } {
  const { dump, data, everyMinutes, keep, clock } = given;
  if (dump === null || everyMinutes === 0) return { stop: async () => {} };
  const halt = new AbortController();
  const began = clock.now();
  const copying = async (): Promise<void> => {
    for (let soonest = SOONEST_MS; ; ) {
      const due = (newestCopy(data) ?? began) + everyMinutes * 60_000 - clock.now();
      await clock.sleep(Math.max(due, soonest), halt.signal);
      if (halt.signal.aborted) return;
      const written = await copy(() => writeCopy({ dump }, { data, keep, now: clock.now() }), given);
      soonest = written ? SOONEST_MS : AFTER_FAILURE_MS;
    }
  };
  const done = copying();
  return {
    stop: async () => {
      halt.abort();
      await done;
    },
  };
}

async function copy(write: () => Promise<{ bytes: number }>, { log, meter }: KeepCopying): Promise<boolean> {
  try {
    const { bytes } = await write();
    meter.count("copies", { result: "written" });
    log.info("the database was copied", { bytes });
    return true;
  } catch (error) {
    const code = error instanceof Error ? String(Reflect.get(error, "code") ?? error.name) : "unknown";
    meter.count("copies", { result: "failed" });
    log.error("the database could not be copied", { code });
    return false;
  }
}
