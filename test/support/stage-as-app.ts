// The second stage as the App is it: an event is reduced to a job, and the job is done, in this process. GitHub's side is the
// stand-in; the tokens it hands out are asked for as the App asks.

import { createArtifactStore } from "../../app/adapters/artifact-store.ts";
import { reduceDelivery } from "../../app/handlers/index.ts";
import type { Job, JobWorld } from "../../app/handlers/job.ts";
import type { GitHubApp, Log, LogFields, Store, TokenNeeds } from "../../app/ports.ts";
import { outcomeOf, runEngine } from "../../app/publish/engine.ts";
import type { ArtifactStore, Outcome, RunStage } from "../../app/publish/ports.ts";
import { publishRun } from "../../app/publish/publish-run.ts";
import { createSecretScanner } from "../../shared/adapters/secret-scan.ts";
import { openZip } from "../../shared/adapters/unzip.ts";
import { freshDatabase, type TestDatabase } from "./databases.ts";
import { type GitHub, TOKENS } from "./github.ts";
import { requestThrough } from "./request-through.ts";
import { type StageBy, type Told, WORKFLOW } from "./second-stage.ts";

export const LOGIN = "proofmark-acme[bot]";
export const INSTALLATION = 41;
const ORG = 9_000;
/** All that the App asks for. */
export const GRANTED = {
  actions: "read",
  contents: "read",
  members: "read",
  pull_requests: "write",
  statuses: "write",
};

export interface AppStage extends StageBy {
  /** Tokens that were asked for since the last `forget`. */
  needs: TokenNeeds[];
  log: { message: string; fields: LogFields }[];
  /** What the job was rejected with; null: it came to its end. */
  failure(): unknown;
  forget(): void;
  /** The job's hint, as it would be stored; null where the event leads to none. */
  hintOf(github: GitHub, event: unknown, name?: string): Promise<unknown>;
}

export interface AppStageOptions {
  workflows?: readonly string[];
  granted?: Readonly<Record<string, string>>;
  /** In place of the engine in this process. */
  stage?: RunStage;
  /** In place of GitHub's store. */
  artifacts?: ArtifactStore;
  signal?: AbortSignal;
  event?: string;
  /** In place of requests without Octokit. */
  app?: (github: GitHub) => GitHubApp;
}

let database: Promise<TestDatabase> | undefined;

async function storeWith(granted: Readonly<Record<string, string>>): Promise<JobWorld["store"]> {
  database ??= freshDatabase("embedded");
  const { store } = await database;
  await installed(store, granted);
  return store;
}

export const installed = (store: Store, granted: Readonly<Record<string, string>> = GRANTED) =>
  store.system((tx) =>
    tx.query(
      `insert into system.installation (installation_id, org_id, login, account_type, state, permissions)
       values ($1, $2, 'acme', 'Organization', 'active', $3)
       on conflict (installation_id) do update set permissions = excluded.permissions`,
      [INSTALLATION, ORG, JSON.stringify(granted)],
    ),
  );

export function stageAsApp(options: AppStageOptions = {}): AppStage {
  const needs: TokenNeeds[] = [];
  const log: AppStage["log"] = [];
  let failure: unknown = null;
  const tell = (message: string, fields: LogFields = {}): void => void log.push({ message, fields });
  const report: StageBy["report"] = async ({ github, event }): Promise<Told> => {
    const told: Heard = { reported: [], notes: [], warnings: [], thrown: null };
    failure = null;
    const reduced = reduceDelivery(
      options.event ?? "workflow_run",
      await payloadOf(github, event),
      Date.now(),
    );
    const log = { debug: tell, info: tell, warn: tell, error: tell };
    const kind = kindOver(github, log, { stage: stageHere(told), ...options });
    const asked = github.requests.length;
    if (reduced?.job) {
      const job: Job = { ...reduced.job, id: 1, attempts: 1, guid: "guid" };
      const world = await worldOf(github, { needs, options });
      failure = await kind.read(job, world).then(
        () => null,
        (error: unknown) => error ?? new Error("rejected with nothing"),
      );
    }
    if (told.thrown !== null) throw told.thrown;
    return { ...told, dropped: github.requests.length === asked };
  };
  return {
    login: LOGIN,
    config: (text) => (/^app:/m.test(text) ? text : `${text}\napp: { publish: true }\n`),
    report,
    needs,
    log,
    failure: () => failure,
    forget: () => {
      needs.splice(0);
      log.splice(0);
    },
    hintOf: async (github, event, name = "workflow_run") =>
      reduceDelivery(name, await payloadOf(github, event), Date.now())?.job?.hint ?? null,
  };
}

/** What the engine said on its way, which the App tells nobody. */
interface Heard extends Told {
  thrown: unknown;
}

/** The job as the App would do it. */
export const kindOver = (
  github: GitHub,
  log: Log,
  {
    workflows = [WORKFLOW],
    artifacts,
    stage,
  }: Pick<AppStageOptions, "workflows" | "artifacts" | "stage"> = {},
) =>
  publishRun({
    ...{ workflows, log, serverUrl: "https://github.com" },
    artifacts: artifacts ?? createArtifactStore({ urls: [github.url] }),
    stage: stage ?? stageHere({ reported: [], notes: [], warnings: [], thrown: null }),
  });

/** The engine without a thread; what it said and reported is kept for the test to look at. */
const stageHere =
  (told: Heard): RunStage =>
  async (task, { request }) => {
    const done = await runEngine(task, {
      request,
      openZip,
      display: { note: (line) => told.notes.push(line), warn: (line) => told.warnings.push(line) },
      scanner: createSecretScanner(),
      clock: { now: () => Date.now(), sleep: async () => {}, random: (bytes) => "7".repeat(bytes * 2) },
    }).catch((error: unknown) => {
      told.thrown = error;
      throw error;
    });
    told.reported.push(...done);
    return { done: done.map(outcomeOf) satisfies Outcome[] };
  };

export async function payloadOf(github: GitHub, event: unknown): Promise<unknown> {
  const { data } = await github.call("GET", "");
  const { id } = data as { id: number };
  return { ...(event as object), installation: { id: INSTALLATION }, repository: { id } };
}

/** Installations of the stand-in: one, whose tokens are all the same. */
export function appOver(github: GitHub, needs: TokenNeeds[] = []): GitHubApp {
  const request = requestThrough({ token: TOKENS.app, apiUrl: github.url }, fetch);
  return {
    asApp: async (route) => {
      if (route !== "GET /app") throw Object.assign(new Error("Not Found"), { status: 404 });
      return { status: 200, data: { slug: "proofmark-acme" }, headers: {} };
    },
    asInstallation: async (installation, wanted = {}) => {
      if (installation !== INSTALLATION) throw Object.assign(new Error("Not Found"), { status: 404 });
      needs.push(wanted);
      return request;
    },
  };
}

async function worldOf(
  github: GitHub,
  { needs, options }: { needs: TokenNeeds[]; options: AppStageOptions },
): Promise<JobWorld> {
  return {
    github: options.app?.(github) ?? appOver(github, needs),
    store: await storeWith(options.granted ?? GRANTED),
    generation: 1,
    now: Date.now(),
    signal: options.signal ?? new AbortController().signal,
  };
}
