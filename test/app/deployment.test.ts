// What is deployed: the image's files, the compose file, its logins. There is no container engine here; all of it that runs without
// one does run: the script on a real server that asks for passwords, the App from exactly the files that the image gets.
import assert from "node:assert/strict";
import { execFile } from "node:child_process";
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { join, resolve } from "node:path";
import { before, test } from "node:test";
import { promisify } from "node:util";
import pg from "pg";
import { parse } from "yaml";
import { runApp, run as runProcess, startApp, temporaryFolder } from "../support/app-process.ts";
import { NO_POSTGRES } from "../support/databases.ts";
import { type PasswordServer, startPasswordServer } from "../support/password-server.ts";

const run = promisify(execFile);
const text = (path: string) => readFileSync(path, "utf8");

interface Service {
  read_only?: boolean;
  cap_drop?: string[];
  security_opt?: string[];
  environment: Record<string, string>;
  secrets?: string[];
  ports?: string[];
  networks: string[];
  volumes?: string[];
  depends_on?: Record<string, { condition: string }>;
  healthcheck?: object;
}
const compose = parse(text("compose.yaml"), { merge: true }) as {
  services: Record<"database" | "migrate" | "app", Service>;
  secrets: Record<string, { file: string }>;
  networks: Record<string, { internal?: boolean }>;
};
const services = Object.entries(compose.services);

test("every container is closed: read-only, no privileges, nothing but the App's port on this machine", () => {
  for (const [name, each] of services) {
    assert.equal(each.read_only, true, name);
    assert.deepEqual(each.cap_drop, ["ALL"], name);
    assert.deepEqual(each.security_opt, ["no-new-privileges:true"], name);
  }
  const ports = services.flatMap(([name, each]) => (each.ports ?? []).map((port) => `${name} ${port}`));
  assert.deepEqual(ports, ["app 127.0.0.1:3000:3000"]);
  assert.deepEqual(
    [compose.services.database.networks, compose.services.migrate.networks],
    [["inside"], ["inside"]],
  );
  assert.equal(compose.networks.inside?.internal, true);
  assert.ok(compose.services.database.healthcheck);
  assert.match(text("Dockerfile"), /^HEALTHCHECK /m);
});

test("secrets are files, and each is seen by those alone who need it", () => {
  for (const [name, { environment }] of services)
    for (const [variable, value] of Object.entries(environment)) {
      if (/PASSWORD|TOKEN|SECRET/.test(variable)) assert.match(variable, /_FILE$/, `${name}: ${variable}`);
      if (variable.endsWith("_FILE")) assert.match(value, /^\/run\/secrets\/\w+$/);
      if (value.startsWith("postgres:")) assert.equal(new URL(value).password, "");
    }
  const seen = Object.fromEntries(services.map(([name, { secrets }]) => [name, secrets]));
  assert.deepEqual(seen, {
    database: ["postgres_password", "owner_password", "app_password"],
    migrate: ["owner_password"],
    app: ["app_password", "metrics_token"],
  });
  const { app, migrate } = compose.services;
  assert.deepEqual(app.depends_on, { migrate: { condition: "service_completed_successfully" } });
  assert.deepEqual(migrate.depends_on, { database: { condition: "service_healthy" } });
});

test("every variable that is set is one the App reads", () => {
  const known = text("app/settings.ts");
  for (const [name, { environment }] of services)
    for (const variable of Object.keys(environment))
      if (name !== "database") assert.ok(known.includes(`"${variable.replace(/_FILE$/, "")}"`), variable);
});

test("make-secrets makes what compose.yaml reads, once, behind a closed folder", async () => {
  const folder = await temporaryFolder();
  cpSync("deploy", join(folder, "deploy"), { recursive: true });
  await run("sh", [join(folder, "deploy/make-secrets.sh")]);
  const paths = Object.values(compose.secrets).map(({ file }) => join(folder, file));
  const made = paths.map(text);
  for (const secret of made) assert.match(secret, /^[0-9a-f]{64}$/);
  assert.equal(new Set(made).size, made.length);
  assert.equal(statSync(join(folder, "secrets")).mode & 0o777, 0o700);
  await run("sh", [join(folder, "deploy/make-secrets.sh")]);
  assert.deepEqual(paths.map(text), made);
});

/** As the Dockerfile copies them, and with its .dockerignore. */
async function imageFiles(): Promise<string> {
  const folder = join(await temporaryFolder(), "app");
  mkdirSync(folder);
  const stage =
    text("Dockerfile")
      .split(/^FROM /m)
      .at(-1) ?? "";
  const copied = [...stage.matchAll(/^COPY (?!--from)(.+) \S+$/gm)].flatMap(([, words = ""]) =>
    words.split(" "),
  );
  assert.deepEqual(copied.toSorted(), ["LICENSE", "app", "package.json", "shared"]);
  const sent = text(".dockerignore").split("\n");
  for (const path of copied) {
    assert.ok(sent.includes(`!${path}`), `.dockerignore keeps ${path} back`);
    cpSync(path, join(folder, path), { recursive: true });
  }
  symlinkSync(resolve("node_modules"), join(folder, "node_modules"));
  await run("chmod", ["-R", "a-w", join(folder, "app"), join(folder, "shared")]);
  chmodSync(folder, 0o555);
  return folder;
}

test("the image runs nobody's code as root, and installs nothing that runs", () => {
  const file = text("Dockerfile");
  assert.match(file, /npm ci --omit=dev --ignore-scripts/);
  const [user, entry] = [file.indexOf("\nUSER node"), file.indexOf("\nENTRYPOINT")];
  assert.ok(user > 0 && user < entry);
});

let server: PasswordServer;
let secrets = "";
let files = "";
const env = (login: "app" | "owner" = "app") => ({
  DATABASE_URL: `postgres://proofmark_${login}@127.0.0.1:${server.port}/proofmark`,
  DATABASE_PASSWORD_FILE: join(secrets, `${login}_password`),
  PROOFMARK_DATA: join(secrets, "../data"),
  METRICS_TOKEN: "0123456789abcdef0123",
});

before(async () => {
  if (NO_POSTGRES) return;
  secrets = join(await temporaryFolder(), "secrets");
  mkdirSync(secrets);
  writeFileSync(join(secrets, "owner_password"), "it's the owner's \\ own\n");
  writeFileSync(join(secrets, "app_password"), "p@ss/w:rd%20'; drop");
  server = await startPasswordServer("super");
  files = await imageFiles();
});

const asRoot = () => ({
  PATH: process.env.PATH ?? "",
  PGHOST: "127.0.0.1",
  PGPORT: String(server.port),
  PGPASSWORD: "super",
});

test("the script makes two logins that can do no more than they need", { skip: NO_POSTGRES }, async () => {
  await assert.rejects(
    run("sh", ["deploy/create-logins.sh"], { env: { ...asRoot(), SECRETS: "/nonexistent" } }),
  );
  await run("sh", ["deploy/create-logins.sh"], { env: { ...asRoot(), SECRETS: secrets } });
  const wrong = { ...env(), DATABASE_PASSWORD_FILE: join(secrets, "owner_password") };
  const { exit, stderr } = await runApp([], wrong);
  assert.equal(exit, 2);
  assert.match(stderr, /DATABASE_URL: PostgreSQL refused the login \(28P01\)\. \[database-unreachable\]/);
});

test("without migrations, or with too strong a login, it does not start", { skip: NO_POSTGRES }, async () => {
  const early = await runApp([], env());
  assert.equal(early.exit, 2);
  assert.match(early.stderr, /lacks \d+ migrations: .*\[database-schema\]/);
  const none = await runApp(["migrate"], env());
  assert.match(none.stderr, /DATABASE_OWNER_URL: `migrate` needs the login that owns the tables/);
  const owner = {
    DATABASE_OWNER_URL: `postgres://proofmark_owner@127.0.0.1:${server.port}/proofmark`,
    DATABASE_OWNER_PASSWORD_FILE: join(secrets, "owner_password"),
  };
  const { DATABASE_URL } = env();
  const migrated = await runApp(["migrate"], { DATABASE_URL, ...owner });
  assert.equal(migrated.exit, 0, migrated.stderr);
  assert.match(migrated.stdout, /^Applied: 000001-tenancy\.sql, /);
  assert.equal((await runApp(["migrate"], { DATABASE_URL, ...owner })).stdout, "Nothing is to be applied.\n");
  const strong = await runApp([], env("owner"));
  assert.equal(strong.exit, 2);
  assert.match(strong.stderr, /`proofmark_owner` can do more than the App may: it owns the tables/);
  const backup = await runApp(["backup"], env());
  assert.deepEqual([backup.exit, /pg_dump/.test(backup.stderr)], [2, true]);
});

test("the App's login reads no password, makes no table and becomes nobody else", {
  skip: NO_POSTGRES,
}, async () => {
  const client = new pg.Client({
    ...{ host: "127.0.0.1", port: server.port, database: "proofmark", user: "proofmark_app" },
    password: text(join(secrets, "app_password")),
  });
  await client.connect();
  for (const sql of [
    "select rolpassword from pg_authid",
    "create table public.mine (a int)",
    "create table tenant.mine (a int)",
    "create schema mine",
    "set role proofmark_owner",
    "alter table tenant.repository disable row level security",
    "create role mine",
    "delete from public.proofmark_migration",
  ])
    await assert.rejects(client.query(sql), { code: "42501" }, sql);
  await client.end();
});

test("from the image's files, which it cannot write, it starts; when the database goes it says so, and comes back", {
  skip: NO_POSTGRES,
}, async () => {
  const app = await startApp(env(), join(files, "app/main.ts"));
  const ready = async () => {
    const answer = await fetch(`${app.address}/readyz`);
    return { status: answer.status, ...((await answer.json()) as { failing: string[]; storage: object }) };
  };
  const first = await ready();
  assert.deepEqual(first.failing, ["credentials"]);
  assert.deepEqual(first.storage, { kind: "postgres" });
  assert.doesNotMatch(app.told(), /embedded/);
  const metrics = (token: string) => fetch(`${app.address}/metrics`, { headers: { authorization: token } });
  assert.equal((await metrics("Bearer 0123456789abcdef0123")).status, 200);
  assert.equal((await metrics("Bearer 0123456789abcdef0124")).status, 401);
  assert.equal((await fetch(`${app.address}/metrics`)).status, 401);
  const second = await runApp(["keys", "list", "--org-id", "1"], env());
  assert.equal(second.exit, 0, "commands use the database beside the App");

  await server.end();
  await new Promise((done) => setTimeout(done, 1_100));
  assert.deepEqual((await ready()).failing.slice(0, 2), ["database", "migrations"]);
  assert.equal((await fetch(`${app.address}/livez`)).status, 200);
  await server.begin();
  await new Promise((done) => setTimeout(done, 1_100));
  assert.deepEqual((await ready()).failing, ["credentials"]);
  assert.ok(!existsSync(join(env().PROOFMARK_DATA, "database")));
  app.signal("SIGTERM");
  assert.equal(await app.ended, 0);
  const told = app.told() + JSON.stringify(app.log);
  for (const secret of [
    text(join(secrets, "app_password")),
    encodeURIComponent(text(join(secrets, "app_password"))),
  ])
    assert.ok(!told.includes(secret));
});

test("a database that is not there yet is waited for", { skip: NO_POSTGRES }, async () => {
  await server.end();
  const waiting = async () => {
    const begun = runProcess([], { PORT: "0", ...env() });
    await said(begun, "the database cannot be reached yet");
    return begun;
  };
  const [patient, impatient] = [await waiting(), await waiting()];
  impatient.child.kill("SIGTERM");
  assert.equal(await impatient.ended, 0, "and may be ended meanwhile");
  await server.begin();
  await said(patient, "proofmark has started");
  patient.child.kill("SIGTERM");
  assert.equal(await patient.ended, 0);
});

test("a login that is refused is told as that, by every command, and not waited for", {
  skip: NO_POSTGRES,
}, async () => {
  const refused = async (words: string[], more: Record<string, string>) => {
    const { exit, stderr } = await runApp(words, { ...env(), ...more });
    assert.equal(exit, 2, stderr);
    assert.match(stderr, /\[database-unreachable\]/);
    return stderr;
  };
  const { username, host, pathname } = new URL(env().DATABASE_URL);
  const url = `postgres://${username}@${host}${pathname}`;
  assert.match(
    await refused(["keys", "list", "--org-id", "1"], { DATABASE_URL: url, DATABASE_PASSWORD_FILE: "" }),
    /asks for the login's password, and none is set[\s\S]*DATABASE_PASSWORD_FILE/,
  );
  const owner = `postgres://proofmark_owner:wrong@${host}${pathname}`;
  const data = join(await temporaryFolder(), "data");
  mkdirSync(join(data, "database"), { recursive: true });
  for (const word of ["migrate", "import-embedded"])
    assert.match(
      await refused([word], { DATABASE_OWNER_URL: owner, PROOFMARK_DATA: data }),
      /refused the login \(28P01\)/,
    );
  assert.match(
    await refused(["migrate"], { DATABASE_OWNER_URL: `${owner}?sslmode=verify-full` }),
    /over TLS/,
  );
});

async function said({ out }: ReturnType<typeof runProcess>, words: string): Promise<void> {
  while (!out.stdout.includes(words)) await new Promise((done) => setTimeout(done, 20));
}

test("traces of a request reach the collector, without its path's values", {
  skip: NO_POSTGRES,
}, async () => {
  const sent: string[] = [];
  const collector = createServer((request, response) => {
    request.on("data", (chunk) => void sent.push(String(chunk))).on("end", () => response.end("{}"));
  });
  await new Promise<void>((done) => collector.listen(0, "127.0.0.1", done));
  const { port } = collector.address() as AddressInfo;
  const app = await startApp({ ...env(), OTEL_EXPORTER_OTLP_ENDPOINT: `http://127.0.0.1:${port}` });
  await fetch(`${app.address}/badges/${"a".repeat(64)}.svg?style=flat`);
  app.signal("SIGTERM");
  assert.equal(await app.ended, 0);
  collector.close();
  const all = sent.join("");
  assert.match(all, /"http\.route","value":\{"stringValue":"\/badges\//);
  assert.ok(!all.includes("a".repeat(64)));
});
