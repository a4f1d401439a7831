// An organisation whose texts are all one word, which no database, log or request may ever hold: the App as a process, through
// install, index, pushes, queries, suspension and uninstall, looked at before, while jobs wait, and after.
import assert from "node:assert/strict";
import { execFile } from "node:child_process";
import { generateKeyPairSync, randomBytes } from "node:crypto";
import { join } from "node:path";
import { test } from "node:test";
import { promisify } from "node:util";
import { databaseFolder } from "../../app/adapters/copies.ts";
import { openEmbedded } from "../../app/adapters/embedded.ts";
import { readMigrations } from "../../app/adapters/migrations.ts";
import { type AppProcess, runApp, startApp, temporaryFolder } from "../support/app-process.ts";
import { DATABASES, freshDatabase, skipOf } from "../support/databases.ts";
import { Events } from "../support/github-world/events.ts";
import { deliver, type ServedWorld, serveWorld } from "../support/github-world/serve.ts";
import { World } from "../support/github-world/state.ts";

const run = promisify(execFile);
const CANARY = "kanarienvogel";
const SECRET = "0123456789abcdef0123456789abcdef";
const PG_DUMP = "/usr/lib/postgresql/15/bin/pg_dump";
const TODAY = new Date().toISOString().replace(/\.\d+/, "");

const CODEOWNERS = `# ${CANARY} in a comment
* @acme/web # ${CANARY}
/src/ @ann ${CANARY}@example.com
!${CANARY} @ann
/docs/ ${CANARY}
`;

/** Everything of `acme` that is a text, and no name that the index needs, is the word. */
function canaryWorld() {
  const world = new World();
  world.canary = CANARY;
  const events = new Events(world);
  const [ann = 0, bob = 0] = ["ann-of-acme", "bob-of-acme"].map((login) => events.addPerson(login));
  const acme = events.addAccount("acme-org");
  const other = events.addAccount("globex-org");
  for (const person of [ann, bob]) events.join(acme, person, "member");
  events.addTeam(acme, "web", { description: CANARY, members: new Set([ann]) });
  const branch = `${CANARY}-main`;
  const about = { name: "shop-of-acme", description: CANARY, defaultBranch: branch, languages: { Rust: 10 } };
  const shop = world.repository(events.create(acme, about));
  const commit = (owners: string | null) => ({
    author: ann,
    date: TODAY,
    message: `${CANARY}: why`,
    added: [`src/api/${CANARY}.ts`],
    modified: [`${CANARY}.md`],
    ...(owners === null ? {} : { owners: { ".github/CODEOWNERS": owners } }),
  });
  events.push(shop, [commit(CODEOWNERS)]);
  const site = world.repository(events.create(other, { name: "site-of-globex" }));
  events.push(site, [{ author: bob, date: TODAY, message: CANARY, added: ["a.txt"] }]);
  world.sent.splice(0);
  return { world, events, acme, other, shop, commit };
}

interface Stage {
  app: AppProcess;
  served: ServedWorld;
  world: World;
}

async function tell({ app, world }: Stage): Promise<void> {
  for (const sent of world.sent.splice(0)) assert.equal(await deliver(app.address, SECRET, sent), 202);
}

/** Until `done` of what the App says of itself. */
async function until(what: string, done: () => Promise<boolean>): Promise<void> {
  for (let tries = 0; tries < 300; tries += 1) {
    if (await done()) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`${what} did not happen`);
}

/**
 * Nothing pending, due or worked on: a delivery has ended with its first job, and what follows from it, such as a purge in
 * steps, may still run. The figures are up to a second old.
 */
async function settled({ app }: Stage): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, 1_100));
  await until("an end of work", async () => {
    const numbers = await (await fetch(`${app.address}/metrics`)).text();
    return ["deliveries_pending", "queue_oldest_seconds", "lanes_leased"].every((name) =>
      new RegExp(`^proofmark_${name} 0$`, "m").test(numbers),
    );
  });
}

for (const name of DATABASES)
  test(`${name}: no text of an organisation is kept, logged or sent`, { skip: skipOf(name) }, async () => {
    const { world, events, acme, other, shop, commit } = canaryWorld();
    const served = await serveWorld(world);
    const database = name === "postgres" ? await freshDatabase(name) : null;
    const data = join(await temporaryFolder(), "data");
    const env = {
      PROOFMARK_DATA: data,
      APP_ID: "1",
      PRIVATE_KEY: keyOfApp().replaceAll("\n", "\\n"),
      WEBHOOK_SECRET: SECRET,
      GITHUB_URL: served.url,
      GITHUB_API_URL: served.url,
      LOG_LEVEL: "debug",
      SHUTDOWN_SECONDS: "1",
      ...(database?.urls ? { DATABASE_URL: database.urls.app } : {}),
    };
    const logs: string[] = [];
    const stage: Stage = { app: await startApp(env), served, world };
    const dump = async (): Promise<string> => {
      if (database?.urls) {
        const url = database.urls.app.replace("proofmark_app@", "postgres@");
        return (await run(PG_DUMP, [url], { maxBuffer: 1 << 28 })).stdout;
      }
      // The folder is the App's alone; a copy of it is what an operator would carry away, too.
      const copy = await runApp(["backup"], env);
      assert.equal(copy.exit, 0, copy.stderr);
      const apart = join(await temporaryFolder(), "data");
      const file = copy.stdout.split(" (")[0] ?? "";
      const restored = await runApp(["restore", file], { PROOFMARK_DATA: apart });
      assert.equal(restored.exit, 0, restored.stderr);
      return dumpFolder(apart);
    };
    const clean = (text: string, when: string) =>
      assert.ok(!text.toLowerCase().includes(CANARY), `${when}: ${around(text)}`);
    try {
      const installation = events.install(acme, TODAY);
      const otherInstallation = events.install(other, TODAY);
      await tell(stage);
      await until("an index", async () => (await dumpNow(stage, env)).includes("shop-of-acme"));
      events.push(shop, [commit(null), commit(`${CODEOWNERS}# more ${CANARY}\n`)]);
      events.force(shop, 1, [commit(null)]);
      events.changeDefault(shop, `${CANARY}-next`, [commit(null)]);
      events.describe(shop, ["shop"], `${CANARY} again`);
      served.delay = 2_000;
      await tell(stage);
      const pending = await dump();
      assert.match(pending, /push-activity|sync-repository/, "jobs wait");
      clean(pending, "while jobs wait");
      served.delay = 0;
      await settled(stage);
      assert.match(await asked(stage, env), /acme\/web/, "the index answers");
      const apart = [...world.installations.values()].find(({ id }) => id === otherInstallation);
      const ours = [...world.installations.values()].find(({ id }) => id === installation);
      assert.ok(apart && ours);
      events.uninstall(apart);
      events.suspend(ours, true);
      events.suspend(ours, false);
      await tell(stage);
      await settled(stage);
      const before = await dump();
      assert.match(before, /shop-of-acme/);
      assert.match(before, /src\/api/, "what is counted is counted by folder");
      clean(before, "before the purge");
      events.uninstall(ours);
      await tell(stage);
      await settled(stage);
      await until("the purge", async () => !(await dumpNow(stage, env)).includes("shop-of-acme"));
      await settled(stage);
      const after = await dump();
      clean(after, "after the purge");
      for (const trace of ["acme", "globex", "shop-of", "site-of", `R_${shop.id}`, `"${shop.id}"`, "@ann"])
        assert.ok(!after.includes(trace), `${trace} is left: ${around(after, trace)}`);
      assert.match(after, new RegExp(`${installation}\\D+${acme}\\D`), "the tombstone has the numbers");
      logs.push(JSON.stringify(stage.app.log), stage.app.told());
      clean(logs.join("\n"), "the log");
      assert.ok(served.requests.length > 20, "GitHub was asked");
      clean(served.requests.join("\n"), "requests to GitHub");
    } finally {
      stage.app.signal("SIGKILL");
      await served.stop();
    }
  });

const around = (text: string, word = CANARY): string => {
  const at = text.toLowerCase().indexOf(word);
  return text.slice(Math.max(0, at - 200), at + 100);
};

function keyOfApp(): string {
  const { privateKey } = generateKeyPairSync("rsa", {
    modulusLength: 2048,
    privateKeyEncoding: { type: "pkcs1", format: "pem" },
    publicKeyEncoding: { type: "spki", format: "pem" },
  });
  return privateKey;
}

async function dumpFolder(data: string): Promise<string> {
  const { store } = await openEmbedded({ folder: databaseFolder(data), migrations: readMigrations() });
  try {
    return await store.system(async (tx) => {
      await tx.query("reset role");
      const tables = await tx.query<{ name: string }>(
        "select table_schema || '.' || table_name as name from information_schema.tables where table_schema in ('system', 'tenant')",
      );
      const rows = [];
      for (const { name } of tables)
        for (const { row } of await tx.query<{ row: string }>(`select t::text as row from ${name} t`))
          rows.push(`${name} ${row}`);
      return rows.join("\n");
    });
  } finally {
    await store.close();
  }
}

/** What the API says of the organisation, by a key made for it. */
async function asked({ app }: Stage, env: Record<string, string>): Promise<string> {
  const name = `reads-${randomBytes(3).toString("hex")}`;
  const made = await runApp(["keys", "new", "--org", "acme-org", "--scope", "read", "--name", name], env);
  const key = /^pm_\w+$/m.exec(made.stdout)?.[0];
  assert.ok(key, made.stderr);
  const ask = async (path: string) => {
    const answer = await fetch(`${app.address}${path}`, { headers: { authorization: `Bearer ${key}` } });
    assert.equal(answer.status, 200, path);
    return answer.text();
  };
  const answers = [
    await ask("/api/v1/repositories"),
    await ask("/api/v1/drift"),
    await ask("/api/v1/rules?owner=@acme/web"),
  ];
  assert.ok(!answers.join().toLowerCase().includes(CANARY));
  return answers.join("\n");
}

/** Names of repositories as an answer has them; empty where the organisation is not served (any more). */
async function dumpNow({ app }: Stage, env: Record<string, string>): Promise<string> {
  const { stdout, exit } = await runApp(
    ["keys", "new", "--org", "acme-org", "--scope", "read", "--name", "looks"],
    env,
  );
  if (exit !== 0) return "";
  const key = /^pm_\w+$/m.exec(stdout)?.[0] ?? "";
  const answer = await fetch(`${app.address}/api/v1/repositories`, {
    headers: { authorization: `Bearer ${key}` },
  });
  return answer.text();
}
