// Jobs of the index without the inbox: one lane at a time, lanes in any order, and each job in its two halves, so that others
// come between what is read and what is written. Which comes next is the test's to say.
import { reduceDelivery } from "../../app/handlers/index.ts";
import type { Job, JobKind, NewJob } from "../../app/handlers/job.ts";
import { indexKinds } from "../../app/handlers/kinds.ts";
import { syncInstallation } from "../../app/handlers/wanted.ts";
import type { GitHubApp, Meter, OrgTx, Store } from "../../app/ports.ts";
import { holdInstallation } from "../../app/store/installation-states.ts";
import { findInstallation } from "../../app/store/installations.ts";
import type { Sent } from "./github-world/state.ts";

export const NO_METER: Meter = { count: () => {}, gauge: () => {}, observe: () => {} };
const MOST_ATTEMPTS = 4;

interface Queued {
  job: NewJob;
  attempts: number;
}

interface Read extends Queued {
  kind: JobKind;
  facts: unknown;
  generation: number;
  org: number | null;
}

export interface RunnerOptions {
  store: Store;
  github: GitHubApp;
  now: number;
  /** Below `count`; the first where left out. */
  choose?: (count: number) => number;
  /** Of one part of an organisation's teams. */
  teamRequests?: number;
  meter?: Meter;
}

export class IndexRunner {
  readonly #options: RunnerOptions;
  readonly #kinds: ReadonlyMap<string, JobKind>;
  readonly #choose: (count: number) => number;
  #queue: Queued[] = [];
  readonly #read = new Map<string, Read>();

  constructor(options: RunnerOptions) {
    this.#options = options;
    const { teamRequests, meter = NO_METER } = options;
    this.#kinds = indexKinds(meter, teamRequests === undefined ? {} : { teamRequests });
    this.#choose = options.choose ?? (() => 0);
  }

  deliver({ name, payload }: Sent): void {
    const reduced = reduceDelivery(name, payload, this.#options.now);
    if (reduced === null) throw new Error(`${name} was not understood`);
    if (reduced.job !== null) this.add(reduced.job);
  }

  add(job: NewJob, attempts = 0): void {
    const same =
      job.same === undefined ? -1 : this.#queue.findIndex(({ job: other }) => other.same === job.same);
    if (same === -1) this.#queue.push({ job: structuredClone(job), attempts });
  }

  /** Until nothing is left but what waits for a suspension to end. */
  async drain(): Promise<void> {
    for (let steps = 0; await this.step(); steps += 1)
      if (steps > 5_000) throw new Error(`no end: ${JSON.stringify(this.#queue.slice(0, 3))}`);
  }

  /** One half of one job. False: nothing can be done. */
  async step(): Promise<boolean> {
    const waiting = new Set<Queued>();
    for (;;) {
      // One that waits lets the others of its lane pass.
      const firsts = new Map<string, Queued>();
      for (const each of this.#queue)
        if (!waiting.has(each) && !firsts.has(each.job.lane)) firsts.set(each.job.lane, each);
      const begin = [...firsts.values()].filter(({ job }) => !this.#read.has(job.lane));
      const open = [...begin, ...this.#read.values()];
      const chosen = open[this.#choose(open.length) % open.length];
      if (chosen === undefined) return false;
      if ("facts" in chosen) {
        await this.#write(chosen as Read);
        return true;
      }
      if (await this.#begin(chosen)) return true;
      waiting.add(chosen);
    }
  }

  /** False: it waits. */
  async #begin(queued: Queued): Promise<boolean> {
    const { job, attempts } = queued;
    const { store, github, now } = this.#options;
    const kind = this.#kinds.get(job.kind);
    if (!kind) throw new Error(`no kind ${job.kind}`);
    const installation = job.installation ?? 0;
    const row = await store.system((tx) => findInstallation(tx, installation));
    if (!kind.org && row?.state === "suspended") return false;
    this.#queue = this.#queue.filter((each) => each !== queued);
    if (!kind.org && row?.state === "deleted") return true;
    if (!kind.org && row === null) return this.#again(queued);
    const [next] = await store.system((tx) =>
      tx.query<{ generation: number }>("select nextval('system.generation') as generation"),
    );
    const generation = next?.generation ?? 0;
    const signal = new AbortController().signal;
    try {
      const asked: Job = { ...job, id: 1, attempts, guid: null };
      const facts = await kind.read(asked, { github, store, generation, now, signal });
      const org = kind.org ? (facts === null ? null : kind.org(facts)) : (row?.org_id ?? null);
      this.#read.set(job.lane, { ...queued, kind, facts, generation, org });
    } catch (error) {
      if (!(error instanceof Error) || typeof Reflect.get(error, "status") !== "number") throw error;
      this.#again(queued, [401, 403, 404].includes(Number(Reflect.get(error, "status"))));
    }
    return true;
  }

  /** As app/inbox/run-job.ts does. */
  #again({ job, attempts }: Queued, refused = true): true {
    if (attempts < MOST_ATTEMPTS) this.add(job, attempts + 1);
    if (job.installation !== null && attempts === 0 && refused)
      this.add(syncInstallation(job.installation, false));
    return true;
  }

  async #write({ job, kind, facts, generation, org }: Read): Promise<void> {
    const work = async (tx: OrgTx): Promise<readonly NewJob[]> => {
      if (!kind.org && job.installation !== null) {
        const held = await holdInstallation(tx, job.installation);
        if (held?.state === "suspended") return [job];
        if (held?.state !== "active" || held.org_id !== org) return [];
      }
      return facts === null ? [] : kind.write(facts, tx, { generation });
    };
    const { store } = this.#options;
    const next =
      org === null ? await store.system((tx) => work(tx as OrgTx)) : await store.withOrg(org, work);
    this.#read.delete(job.lane);
    for (const each of next) this.add(each);
  }
}
