// Owners of 100 paths against 3,000 rules, as a client has them: over HTTP on a kept connection, with a key that is checked, through
// the route and the database, to the last byte of the answer. One client, one question after the other.
import { Agent, request } from "node:http";
import pg from "pg";
import { createSecretHash } from "../app/adapters/argon2.ts";
import { systemClock } from "../app/adapters/clock.ts";
import { openEmbedded } from "../app/adapters/embedded.ts";
import { createHttp } from "../app/adapters/http.ts";
import { readMigrations } from "../app/adapters/migrations.ts";
import { migratePostgres, openPostgres } from "../app/adapters/postgres.ts";
import { systemRandom } from "../app/adapters/random.ts";
import { answerRoutes } from "../app/api/answers.ts";
import { createIndex } from "../app/api/index-of.ts";
import { problemAnswer } from "../app/api/problem.ts";
import { createAuthenticate } from "../app/keys/authenticate.ts";
import { isRefusal, makeOne } from "../app/keys/manage.ts";
import type { OrgTx, Store } from "../app/ports.ts";
import { writeActivity } from "../app/store/activity.ts";
import { NO_POSTGRES, startPostgres } from "../test/support/postgres-cluster.ts";
import { seedOrganisation } from "../test/support/seed-organisation.ts";
import { elapsed } from "./measure.ts";
import { benchDrift } from "./owners/drift.ts";
import { drawnOrganisation, ORG, REPOSITORY } from "./owners/organisation.ts";

const RULES = 3_000;
const PATHS = 100;
/** As the files of one pull request lie. */
const FOLDERS = 12;
const QUESTIONS = 500;
const WARM = 150;
const BAR = 10;

export async function benchOwners(): Promise<string[]> {
  const lines = [
    `\nowners: ${PATHS} paths against ${RULES} rules, ${QUESTIONS} questions, none like another, over HTTP, key and database included`,
  ];
  for (const open of [embedded, postgres]) {
    const database = await open();
    if (typeof database === "string") lines.push(`  ${database}`);
    else
      try {
        lines.push(...(await measured(database)));
      } finally {
        await database.close();
      }
  }
  return lines;
}

interface Database {
  name: string;
  store: Store;
  /** As a database is some minutes after it was filled: counted and tidied, with nothing of that still going on. */
  rest(): Promise<void>;
  close(): Promise<void>;
}

async function embedded(): Promise<Database> {
  const { store } = await openEmbedded({ folder: null, migrations: readMigrations() });
  return { name: "embedded", store, rest: async () => {}, close: () => store.close() };
}

async function postgres(): Promise<Database | string> {
  if (NO_POSTGRES) return NO_POSTGRES;
  const server = await startPostgres();
  await server.admin("create database bench owner proofmark_owner");
  await migratePostgres(server.url("proofmark_owner", "bench"), readMigrations(), "proofmark_app");
  const store = await openPostgres({ url: server.url("proofmark_app", "bench") });
  const close = async () => {
    await store.close();
    await server.stop();
  };
  const rest = async () => {
    const client = new pg.Client({ connectionString: server.url("postgres", "bench") });
    await client.connect();
    await client.query("vacuum analyze");
    await client.query("checkpoint");
    await client.end();
  };
  return { name: "PostgreSQL", store, rest, close };
}

async function measured({ name, store, rest }: Database): Promise<string[]> {
  const { seed, paths } = drawnOrganisation(RULES, PATHS * 200);
  await seedOrganisation(store, seed);
  await rest();
  const keys = { store, hash: createSecretHash(), random: systemRandom };
  const made = await makeOne(
    ORG,
    { name: "bench", mode: "live", scopes: ["read"], projects: [], expiresInDays: null },
    keys,
  );
  if (isRefusal(made)) throw new Error(made.detail);
  const clock = systemClock;
  const open = { most: 1e9, perSecond: 1e9 };
  const quiet = () => {};
  const index = createIndex({ store, clock });
  const http = await createHttp({
    routes: answerRoutes(index),
    authenticate: createAuthenticate({ ...keys, clock }, { asker: open, key: open, hash: open }),
    problem: problemAnswer,
    log: { debug: quiet, info: quiet, warn: quiet, error: quiet },
    meter: { count: quiet, gauge: quiet, observe: quiet },
  });
  try {
    const { port } = await http.listen({ host: "127.0.0.1", port: 0 });
    const lines: string[] = [];
    const asked = { port, key: made.key, before: async () => {} };
    const pushed = { ...asked, before: () => store.withOrg(ORG, push) };
    for (const [where, questions, how] of [
      [`in ${FOLDERS} folders`, inFolders(paths), asked],
      ["anywhere, nearly each in a folder of its own", anywhere(paths), asked],
      [`in ${FOLDERS} folders, a push before each question`, inFolders(paths), pushed],
      ["anywhere, a push before each question", anywhere(paths), pushed],
    ] as const)
      lines.push(`  ${name}, paths ${where}`, ...(await timed(questions, how)));
    lines.push(...(await benchDrift(store, index)));
    return lines;
  } finally {
    await http.close();
  }
}

/** After it nothing is known any more of who was last where. */
const push = (tx: OrgTx) =>
  writeActivity(tx, {
    ...{ repository: REPOSITORY, counts: [[1, "2026-11-20", "pushed", 1]], upTo: "a".repeat(40) },
    ...{ missed: 0, replace: false },
  });

const anywhere = (paths: readonly string[]) => (turn: number) => {
  const begin = (turn * 37) % (paths.length - PATHS);
  return paths.slice(begin, begin + PATHS);
};

function inFolders(paths: readonly string[]): (turn: number) => string[] {
  const folders = [...new Set(paths.map((path) => path.slice(0, path.lastIndexOf("/"))))];
  return (turn) =>
    Array.from({ length: PATHS }, (_, index) => {
      const folder = folders[(turn * 7 + (index % FOLDERS)) % folders.length];
      return `${folder}/file-${index}.${index % 3 === 0 ? "test.ts" : "ts"}`;
    });
}

async function timed(
  questions: (turn: number) => readonly string[],
  { port, key, before }: { port: number; key: string; before(): Promise<void> },
): Promise<string[]> {
  const times: number[] = [];
  let cpu = process.cpuUsage();
  for (let turn = -WARM; turn < QUESTIONS; turn += 1) {
    if (turn === 0) cpu = process.cpuUsage();
    const body = JSON.stringify({ paths: questions(turn + WARM) });
    await before();
    const since = process.hrtime.bigint();
    const owned = await ask(port, key, body);
    if (turn >= 0) times.push(elapsed(since));
    if (owned < PATHS / 2) throw new Error(`only ${owned} paths are owned`);
  }
  const { user, system } = process.cpuUsage(cpu);
  const worked = ((user + system) / 1000 / QUESTIONS).toFixed(1);
  times.sort((one, two) => one - two);
  const at = (share: number) => times[Math.floor((times.length - 1) * share)] ?? 0;
  const told = (share: number) => `${at(share).toFixed(1)} ms`.padStart(9);
  return [
    `    median${told(0.5)}   90 %${told(0.9)}   99 %${told(0.99)}   longest${told(1)}`,
    `    ${worked} ms of processor time in this process a question, its client's included`,
    `    below ${BAR} ms at the 99th percentile: ${at(0.99) < BAR ? "yes" : "NO"}`,
  ];
}

const agent = new Agent({ keepAlive: true, maxSockets: 1 });

/** How many of the paths are owned, counted in the answer's own text. */
function ask(port: number, key: string, body: string): Promise<number> {
  return new Promise((resolve, reject) => {
    const sent = request(
      {
        ...{ agent, host: "127.0.0.1", port, method: "POST" },
        path: `/api/v1/repositories/${REPOSITORY}/owners`,
        headers: {
          authorization: `Bearer ${key}`,
          "content-type": "application/json",
          "content-length": Buffer.byteLength(body),
        },
      },
      (answer) => {
        const parts: Buffer[] = [];
        answer.on("data", (part: Buffer) => parts.push(part));
        answer.on("end", () => {
          const text = Buffer.concat(parts).toString();
          if (answer.statusCode !== 200) reject(new Error(text));
          else resolve(text.split('"state":"owned"').length - 1);
        });
      },
    );
    sent.on("error", reject);
    sent.end(body);
  });
}
