// The App from its start to its orderly end: database, routes, workers, copies; set up on the way where it has no credentials yet.
import { accessSync, constants, mkdirSync } from "node:fs";
import { dirname, resolve } from "node:path";
import { ProblemError } from "../shared/problem.ts";
import { createSecretHash } from "./adapters/argon2.ts";
import { createArtifactStore } from "./adapters/artifact-store.ts";
import { drawBadge } from "./adapters/badge-svg.ts";
import { systemClock } from "./adapters/clock.ts";
import { serveCommands } from "./adapters/control.ts";
import { newestCopy } from "./adapters/copies.ts";
import { writeCredentialsFile } from "./adapters/credentials.ts";
import { createGitHubApp } from "./adapters/github-app.ts";
import { createHttp, type Http } from "./adapters/http.ts";
import { keepCopying } from "./adapters/keep-copying.ts";
import { systemRandom } from "./adapters/random.ts";
import { convertManifest } from "./adapters/register-app.ts";
import { createScannerKeys } from "./adapters/scanner-keys.ts";
import { createStageThreads } from "./adapters/stage-threads.ts";
import { createIndex } from "./api/index-of.ts";
import { type HttpProblem, problemAnswer } from "./api/problem.ts";
import { runOnDatabase } from "./commands.ts";
import { type Credentials, credentialsOf } from "./credentials.ts";
import { reduceDelivery } from "./handlers/index.ts";
import type { JobKind } from "./handlers/job.ts";
import { indexKinds } from "./handlers/kinds.ts";
import { createIntake } from "./inbox/accept.ts";
import { reconciledAge, startInbox } from "./inbox/start.ts";
import { createAuthenticate } from "./keys/authenticate.ts";
import type { Dispatcher, Trace } from "./ports.ts";
import { publishRun } from "./publish/publish-run.ts";
import { routes } from "./routes.ts";
import type { Settings } from "./settings.ts";
import { createPasses, type Passes } from "./setup/passes.ts";
import type { SetUp } from "./setup/routes.ts";
import { credentialsOfWorld, openWorld, VERSION, type World } from "./world.ts";

/** What there is once the App has its credentials. */
interface Running {
  credentials: Credentials;
  github: Dispatcher;
  /** Work that is begun has so long to end. */
  stop(graceMs: number): Promise<void>;
}

/** Of the time there is at the end: for jobs that are told to stop, to be somebody else's at once. */
const GIVING_BACK_MS = 500;

/** A database that does not let go: what is committed is there all the same. */
const LONGEST_CLOSE_MS = 5_000;

/** Resolves to the exit code, when it was asked to end; what may then still hang is for the caller to cut. @throws ProblemError */
export async function serve(settings: Settings): Promise<number> {
  const ended = askedToEnd();
  const opening = openWorld(settings);
  // A server that is not there is waited for, and nothing of ours needs an orderly end meanwhile.
  const isPatient = settings.database.kind === "postgres";
  const world = await (isPatient ? Promise.race([opening, ended.then(() => null)]) : opening);
  if (world === null) return 0;
  try {
    const app = await start(world);
    world.log.info("proofmark has started", {
      ...{ version: VERSION, database: world.store.kind, address: app.here, setUp: app.isSetUp() },
    });
    const signal = await ended;
    world.log.info("proofmark ends", { signal });
    const inTime = await within(settings.shutdownSeconds * 1000, app.stop());
    if (!inTime) world.log.warn("some requests or jobs did not end in time");
  } finally {
    await within(LONGEST_CLOSE_MS, Promise.all([world.telemetry.close(), world.close()]));
  }
  world.log.info("proofmark has ended");
  return 0;
}

async function within(ms: number, work: Promise<unknown>): Promise<boolean> {
  const done = new AbortController();
  const late = systemClock.sleep(ms, done.signal).then(() => false);
  const inTime = await Promise.race([work.then(() => true), late]);
  done.abort();
  return inTime;
}

/** The first signal asks; the second is obeyed at once. */
function askedToEnd(): Promise<NodeJS.Signals> {
  return new Promise((done) => {
    let asked = false;
    for (const signal of ["SIGTERM", "SIGINT"] as const)
      process.on(signal, () => {
        if (asked) process.exit(signal === "SIGINT" ? 130 : 143);
        asked = true;
        done(signal);
      });
  });
}

interface App {
  /** Its address for people. */
  here: string;
  isSetUp(): boolean;
  stop(): Promise<void>;
}

async function start(world: World): Promise<App> {
  const { settings } = world;
  const given = credentialsOfWorld(settings);
  const passes = createPasses({ now: world.clock.now, random: secret });
  let running: Running | null = null;
  let here = settings.publicUrl ?? "";
  const begin = (credentials: Credentials) => {
    running = goOn(world, credentials);
  };
  const setUp = setUpOf(world, { passes, open: () => running === null, here: () => here, goOn: begin });
  const http = await createServer(world, setUp, () => running);
  // Before anyone can ask, so that nobody finds the set-up open for a moment.
  if (given !== null) begin(given);
  const address = await listen(http, settings);
  here = settings.publicUrl ?? address;
  const { dump, clock, log, metrics: meter } = world;
  const copies = keepCopying({ dump, data: settings.data, ...settings.copies, clock, log, meter });
  const control = await serveControl(world);
  if (given === null) announceSetUp(world, { address: here, passes });
  return {
    here,
    isSetUp: () => running !== null,
    stop: async () => {
      const graceMs = settings.shutdownSeconds * 1000;
      const work = running?.stop(graceMs - GIVING_BACK_MS);
      await Promise.all([http.close(), work, control(), copies.stop()]);
    },
  };
}

/** Without it the App runs all the same; commands then need it stopped. */
async function serveControl(world: World): Promise<() => Promise<void>> {
  const { settings, store, log } = world;
  if (store.kind === "postgres") return async () => {};
  return serveCommands(settings.data, (words) => runOnDatabase(words, world), log).catch((error: unknown) => {
    log.warn("there is no control socket", { code: String(Reflect.get(Object(error), "code") ?? "") });
    return async () => {};
  });
}

/** How long GitHub keeps deliveries that failed. */
const WINDOW_DAYS = { own: 7, github: 3 };

/** With credentials: GitHub can be asked, and the work begins. */
function goOn(world: World, credentials: Credentials): Running {
  const { metrics: meter, settings, store, clock, log, telemetry } = world;
  const { url, api } = credentials.github ?? settings.github;
  const github = createGitHubApp({
    ...{ appId: credentials.appId, privateKey: credentials.privateKey, apiUrl: api, meter },
  });
  const publishing = publishRun({
    workflows: settings.firstStages,
    serverUrl: url,
    artifacts: createArtifactStore({ urls: [url, api] }),
    stage: createStageThreads(),
    log,
  });
  const { stop } = startInbox({
    ...{ store, github, clock, log, meter },
    kinds: traced([...indexKinds(meter).values(), publishing], telemetry.trace),
    windowDays: url === "https://github.com" ? WINDOW_DAYS.github : WINDOW_DAYS.own,
    workers: { most: settings.workers },
  });
  return { credentials, github, stop };
}

/** The half that asks GitHub is what takes time. */
const traced = (kinds: readonly JobKind[], trace: Trace): ReadonlyMap<string, JobKind> =>
  new Map(
    kinds.map((each) => {
      const read: JobKind["read"] = (job, world) => {
        const about = { "proofmark.job": job.id, "proofmark.attempts": job.attempts };
        const whose = job.installation === null ? {} : { "proofmark.installation": job.installation };
        return trace.span(`job ${each.kind}`, { ...about, ...whose }, () => each.read(job, world));
      };
      return [each.kind, { ...each, read }];
    }),
  );

function createServer(world: World, setUp: SetUp, running: () => Running | null): Promise<Http> {
  const { settings, store, clock, log, metrics: meter, telemetry, migrations } = world;
  const hash = createSecretHash();
  const random = systemRandom;
  const secrets = () => {
    const { webhookSecret, webhookSecretPrevious } = running()?.credentials ?? {};
    return [webhookSecret, webhookSecretPrevious].filter((each) => typeof each === "string");
  };
  return createHttp({
    routes: routes({
      health: {
        ...{ store, migrations, clock, meter, metricsToken: settings.metricsToken },
        numbers: async () => ({ text: await meter.text(), contentType: meter.contentType }),
        hasCredentials: () => running() !== null,
        reconciled: () => reconciledAge(store),
        copied: () => (store.kind === "embedded" ? newestCopy(settings.data) : null),
      },
      setUp,
      webhooks: {
        secrets,
        github: () => running()?.github ?? null,
        intake: createIntake({ store, meter }),
        reduce: reduceDelivery,
        clock,
        log,
        meter,
      },
      keys: { store, hash, random },
      badges: { store, clock, draw: drawBadge },
      scanning: { store, hash, log, scannerKeys: createScannerKeys({ clock }) },
      index: createIndex({ store, clock }),
    }),
    authenticate: createAuthenticate({ store, hash, clock, random }),
    problem: (error) => problemAnswer(error as HttpProblem),
    log,
    meter,
    trace: telemetry.trace,
    trustedProxies: settings.trustedProxies,
  });
}

async function listen(http: Http, { host, port }: Settings): Promise<string> {
  try {
    const at = await http.listen({ host, port });
    // Any interface: whoever reads the terminal is on this machine, or has set PUBLIC_URL.
    const name = at.address === "0.0.0.0" || at.address === "::" ? "localhost" : at.address;
    return `http://${name.includes(":") ? `[${name}]` : name}:${at.port}`;
  } catch (error) {
    const code = error instanceof Error ? String(Reflect.get(error, "code")) : "";
    if (!/^E(?:ADDRINUSE|ACCES|ADDRNOTAVAIL)$/.test(code)) throw error;
    throw new ProblemError(
      {
        code: "port-busy",
        message: `The App cannot listen on ${host}, port ${port} (${code}).`,
        where: { path: "PORT" },
        todo: "End the program that has it, or set PORT or HOST to others.",
      },
      error,
    );
  }
}

interface SettingUp {
  passes: Passes;
  open(): boolean;
  here(): string;
  goOn(credentials: Credentials): void;
}

function setUpOf({ settings, log }: World, { goOn: go, ...rest }: SettingUp): SetUp {
  const path = resolve(settings.credentialsFile);
  const isGitHubGiven = settings.github.url !== "https://github.com";
  return {
    ...rest,
    given: { github: isGitHubGiven ? settings.github : null, publicUrl: settings.publicUrl },
    file: { path, writable: () => isWritable(dirname(path)) },
    convert: convertManifest,
    keep: async (file) => {
      if (!writeCredentialsFile(path, `${JSON.stringify(file, null, 2)}\n`)) return "taken";
      go(credentialsOf(file));
      log.info("proofmark was set up", { app: file.appId });
      return "kept";
    },
    random: secret,
  };
}

function isWritable(folder: string): boolean {
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    accessSync(folder, constants.W_OK);
    return true;
  } catch {
    return false;
  }
}

/** To the terminal, and never to the log: who reads it may register the App. */
function announceSetUp(
  { settings, store }: World,
  { address, passes }: { address: string; passes: Passes },
): void {
  const embedded = `  Database  embedded, in ${resolve(settings.data)}: for trying out, and for one operator.
            It does not outlive a power cut, but for the copies it makes; DATABASE_URL takes PostgreSQL instead.
`;
  process.stderr.write(`
  Proofmark ${VERSION} runs, and is not set up yet. Register it with GitHub here:

      ${address}/setup?token=${passes.token}

  The link works once, in one browser. The next start prints another.
${store.kind === "embedded" ? `\n${embedded}` : ""}
`);
}

const secret = (): string => Buffer.from(systemRandom.bytes(32)).toString("base64url");
