// A few browser processes and a bounded number of pages in them: what a machine's cores can draw at once.
import type { Reason } from "../../../../shared/contract/report.ts";
import { ProblemError } from "../../../../shared/problem.ts";
import type { Browser, Browsers, Engine, FoundBrowser, Tab, TabOptions } from "../../../ports.ts";
import type { Place } from "../../gate.ts";

export interface Crew {
  readonly found: FoundBrowser;
  /** Waits for a place, opens a fresh page, closes it whatever happens. @throws ProblemError browser-died, page-failed */
  withTab<T>(options: TabOptions, work: (tab: Tab) => Promise<T>): Promise<T>;
  close(): Promise<void>;
}

/** A page keeps its process, the browser's own and the machine's graphics busy in turn: measured best on two cores. */
const TABS_PER_PROCESS = 3;
const CORES_PER_PROCESS = 2;
const MOST_PROCESSES = 4;
/** A browser that ends again and again will not be mended by one more start. */
const MOST_STARTS = 12;

/** One of the browser's processes; started when a page is first asked of it. */
interface Process {
  browser: Promise<Browser> | null;
}

/**
 * Finds the browser; starts processes only when pages are asked for, and again when one died.
 * @returns reason `browser-missing` with what was tried
 */
export async function openCrew(
  engine: Engine,
  place: Pick<Place, "env" | "signal">,
  cores: number,
  browsers: Browsers,
): Promise<Crew | { reason: Reason }> {
  const { found, tried } = await browsers.find(engine, place.env);
  if (found === null) return { reason: missing(engine, tried) };
  const count = Math.max(1, Math.min(Math.ceil(cores / CORES_PER_PROCESS), MOST_PROCESSES));
  const processes: Process[] = Array.from({ length: count }, () => ({ browser: null }));
  const free = Array.from({ length: TABS_PER_PROCESS }, () => processes).flat();
  const waiting: ((process: Process) => void)[] = [];
  let starts = 0;
  let closed = false;

  const take = (): Promise<Process> => {
    const process = free.shift();
    return process ? Promise.resolve(process) : new Promise((resolve) => waiting.push(resolve));
  };
  const give = (process: Process): void => {
    const next = waiting.shift();
    if (next) next(process);
    else free.push(process);
  };
  const start = (): Promise<Browser> => {
    if (closed || starts >= MOST_STARTS + count) throw gaveUp(found.version);
    starts += 1;
    return browsers.launch(found, { env: place.env, signal: place.signal });
  };
  /** One after the other for each process, so that two pages never start it twice. */
  const alive = (process: Process): Promise<Browser> => {
    const before = process.browser?.catch(() => null) ?? Promise.resolve(null);
    process.browser = before.then((browser) => (browser?.isAlive() ? browser : start()));
    return process.browser;
  };
  return {
    found,
    withTab: async (options, work) => {
      const process = await take();
      try {
        const tab = await (await alive(process)).open(options);
        try {
          return await work(tab);
        } finally {
          await tab.close().catch(() => null);
        }
      } finally {
        give(process);
      }
    },
    close: async () => {
      closed = true;
      await Promise.all(
        processes.map(async ({ browser }) =>
          (await browser?.catch(() => null))?.close().catch(() => undefined),
        ),
      );
    },
  };
}

const missing = (engine: Engine, tried: readonly string[]): Reason => ({
  code: "browser-missing",
  text: `No ${engine} was found (${tried.join("; ")}). Install one on the runner, or run \`proofmark doctor\`.`.slice(
    0,
    1900,
  ),
});

const gaveUp = (version: string): ProblemError =>
  new ProblemError({
    code: "browser-died",
    message: `${version} ended again and again while pages were open.`,
    todo: "Give the job more memory, or look at fewer pages at once.",
  });
