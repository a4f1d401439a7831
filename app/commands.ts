// The operator's commands: `npm run app -- WORD …`. One table; those about the database run in the App itself where it has the
// embedded one open, and say the same there.
import { existsSync } from "node:fs";
import { resolve } from "node:path";
import { formatProblem, ProblemError } from "../shared/problem.ts";
import { createSecretHash } from "./adapters/argon2.ts";
import { askRunningApp, type CommandAnswer } from "./adapters/control.ts";
import { databaseFolder, restoreCopy, writeCopy } from "./adapters/copies.ts";
import { lockFolder } from "./adapters/lock-folder.ts";
import { createLog } from "./adapters/log.ts";
import { readMigrations } from "./adapters/migrations.ts";
import { systemRandom } from "./adapters/random.ts";
import { JOBS_USAGE, jobsCommand } from "./inbox/command.ts";
import { KEYS_USAGE, keysCommand } from "./keys/command.ts";
import type { Settings } from "./settings.ts";
import { type Database, migrateServer, openDatabase, VERSION } from "./world.ts";

/** What a command about the database may use. */
export interface CommandWorld extends Omit<Database, "close"> {
  settings: Settings;
}

interface CommandOf<Given> {
  /** Behind the command's name. */
  usage: string;
  summary: string;
  run(words: readonly string[], given: Given): Promise<CommandAnswer>;
}

/** Run where the database is open: in the running App, or here. */
const ON_DATABASE: Readonly<Record<string, CommandOf<CommandWorld>>> = {
  backup: { usage: "", summary: "write a copy of the embedded database now", run: backup },
  jobs: {
    usage: JOBS_USAGE,
    summary: "what waits, what was given up, and another try",
    run: async (words, { store }) => done(await jobsCommand(words, { store })),
  },
  keys: { usage: KEYS_USAGE, summary: "make, list, rotate and revoke keys of an organisation", run: keys },
};

/** Run here, while no App runs in this data folder. */
const ALONE: Readonly<Record<string, CommandOf<Settings>>> = {
  "import-embedded": {
    usage: "",
    summary: "take the embedded database's rows into PostgreSQL",
    run: importEmbedded,
  },
  migrate: { usage: "", summary: "bring the database up to date", run: migrateNow },
  restore: { usage: "FILE", summary: "make the embedded database from a copy", run: restore },
};

const done = (text: string): CommandAnswer => ({ text: `${text}\n`, exit: 0 });
const misused = (text: string): CommandAnswer => ({ text: `${text}\n\n${usage()}`, exit: 2 });

export async function runCommand(words: readonly string[], settings: () => Settings): Promise<CommandAnswer> {
  const [name = "", ...rest] = words;
  if (name === "help" || name === "--help" || name === "-h") return { text: usage(), exit: 0 };
  if (name === "version" || name === "--version") return done(VERSION);
  const alone = Object.hasOwn(ALONE, name) ? ALONE[name] : undefined;
  if (alone) return alone.run(rest, settings());
  if (!Object.hasOwn(ON_DATABASE, name)) return misused(`There is no command \`${name}\`.`);
  const given = settings();
  const embedded = given.database.kind === "embedded";
  const answered = embedded ? await askRunningApp(given.data, words) : null;
  if (answered) return answered;
  // Made here, it would be empty, and the App's own lies elsewhere.
  if (embedded)
    refuseWithoutDatabase(
      given.data,
      "Start the App (`npm run app`), which makes one; or say where its own is: PROOFMARK_DATA names the folder, DATABASE_URL a PostgreSQL.",
    );
  const database = await openDatabase(given, quietLog());
  try {
    return await runOnDatabase(words, { ...database, settings: given });
  } finally {
    await database.close();
  }
}

/** Also for those that come through the control socket. */
export async function runOnDatabase(words: readonly string[], world: CommandWorld): Promise<CommandAnswer> {
  const [name = "", ...rest] = words;
  const command = Object.hasOwn(ON_DATABASE, name) ? ON_DATABASE[name] : undefined;
  if (!command) return misused(`There is no command \`${name}\` for the database.`);
  try {
    return await command.run(rest, world);
  } catch (error) {
    if (error instanceof ProblemError)
      return { text: `${error.problems.map(formatProblem).join("\n")}\n`, exit: 2 };
    throw error;
  }
}

function usage(): string {
  const all = Object.entries({ ...ON_DATABASE, ...ALONE }).sort(([a], [b]) => a.localeCompare(b));
  const forms = all.map(([name, { usage: more }]) => `${name} ${more}`.trim());
  const width = Math.max(...forms.map((form) => form.length));
  const lines = all.map(([, { summary }], index) => `  ${(forms[index] ?? "").padEnd(width)}  ${summary}`);
  return `npm run app                starts the App
npm run app -- COMMAND     does one thing

${lines.join("\n")}
  ${"help".padEnd(width)}  this text

Settings are environment variables: docs/app/self-hosting.md.
`;
}

async function backup(words: readonly string[], { dump, settings }: CommandWorld): Promise<CommandAnswer> {
  if (words.length > 0) return misused("`backup` takes nothing: copies are written to the data folder.");
  if (dump === null)
    return {
      text: "PostgreSQL has its own ways: pg_dump, or a copy of its log. See docs/app/operations.md.\n",
      exit: 2,
    };
  const { keep } = settings.copies;
  const { path, bytes } = await writeCopy({ dump }, { data: settings.data, keep, now: Date.now() });
  return done(`${resolve(path)} (${(bytes / 1e6).toFixed(1)} MB)`);
}

async function keys(words: readonly string[], { store }: CommandWorld): Promise<CommandAnswer> {
  return done(await keysCommand(words, { store, hash: createSecretHash(), random: systemRandom }));
}

async function migrateNow(words: readonly string[], settings: Settings): Promise<CommandAnswer> {
  if (words.length > 0) return misused("`migrate` takes nothing.");
  const { database } = settings;
  if (database.kind === "embedded") {
    await (await openDatabase(settings, quietLog())).close();
    return done("The embedded database is up to date.");
  }
  if (database.ownerUrl === null)
    throw new ProblemError({
      code: "setting-invalid",
      message: "`migrate` needs the login that owns the tables.",
      where: { path: "DATABASE_OWNER_URL" },
      todo: "Set it for this command alone; the App itself needs it not.",
    });
  const names = await migrateServer(database.ownerUrl, database.url, quietLog());
  return done(names.length === 0 ? "Nothing is to be applied." : `Applied: ${names.join(", ")}.`);
}

async function importEmbedded(words: readonly string[], settings: Settings): Promise<CommandAnswer> {
  if (words.length > 0) return misused("`import-embedded` takes nothing.");
  const { database, data } = settings;
  if (database.kind === "embedded" || database.ownerUrl === null)
    throw new ProblemError({
      code: "setting-invalid",
      message: "`import-embedded` needs to know where to, and the login that owns the tables there.",
      where: { path: "DATABASE_OWNER_URL" },
      todo: "Set DATABASE_URL and DATABASE_OWNER_URL; what is imported is in the folder of PROOFMARK_DATA.",
    });
  refuseWithoutDatabase(data, "Name its folder with PROOFMARK_DATA.");
  await migrateServer(database.ownerUrl, database.url, quietLog());
  const here: Settings = { ...settings, database: { kind: "embedded" } };
  // Brings it up to date, so that both have the same tables.
  await (await openDatabase(here, quietLog())).close();
  const lock = lockFolder(data);
  try {
    const { moveToPostgres } = await import("./adapters/move-to-postgres.ts");
    const moved = await moveToPostgres({ folder: databaseFolder(data), ownerUrl: database.ownerUrl });
    const rows = [...moved].filter(([, count]) => count > 0).map(([table, count]) => `  ${table}: ${count}`);
    return done(["Imported, all of it:", ...rows, "Start the App with DATABASE_URL."].join("\n"));
  } finally {
    lock.release();
  }
}

async function restore(words: readonly string[], { data, database }: Settings): Promise<CommandAnswer> {
  const [file, ...more] = words;
  if (file === undefined || more.length > 0) return misused("`restore` takes the file of one copy.");
  if (database.kind === "postgres")
    return {
      text: "DATABASE_URL is set: copies of the embedded database are restored without it.\n",
      exit: 2,
    };
  const lock = lockFolder(data);
  try {
    await restoreCopy(file, { data, migrations: readMigrations() });
  } finally {
    lock.release();
  }
  return done(`Restored into ${resolve(data)}. Start the App.`);
}

function refuseWithoutDatabase(data: string, todo: string): void {
  if (existsSync(databaseFolder(data))) return;
  throw new ProblemError({
    code: "data-folder-unusable",
    message: "There is no embedded database here.",
    where: { path: data },
    todo,
  });
}

const quietLog = () => createLog({ level: "error", format: "auto" });
