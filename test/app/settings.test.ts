import assert from "node:assert/strict";
import { generateKeyPairSync } from "node:crypto";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { parseCredentials, privateKeyOf, refusalOfSecret, wrongPartOf } from "../../app/credentials.ts";
import { type Environment, readSettings } from "../../app/settings.ts";
import { ProblemError } from "../../shared/problem.ts";

const pair = (type: "rsa" | "ec") =>
  type === "rsa"
    ? generateKeyPairSync("rsa", { modulusLength: 2048 }).privateKey
    : generateKeyPairSync("ec", { namedCurve: "P-256" }).privateKey;
const rsa = pair("rsa");
const pkcs1 = rsa.export({ format: "pem", type: "pkcs1" }).toString();
const pkcs8 = rsa.export({ format: "pem", type: "pkcs8" }).toString();
const SECRET = "5f0c2a7be1d94c3f8a6b";

const noFile = (path: string): string => {
  throw Object.assign(new Error("no file"), { code: "ENOENT", path });
};
const read = (env: Environment, files: Readonly<Record<string, string>> = {}) =>
  readSettings(env, (path) => files[path] ?? noFile(path));

/** The variables that are wrong. */
function wrong(env: Environment, files: Readonly<Record<string, string>> = {}): string[] {
  try {
    read(env, files);
    return [];
  } catch (error) {
    assert.ok(error instanceof ProblemError);
    for (const { code, todo, message } of error.problems) {
      assert.equal(code, "setting-invalid");
      assert.ok(todo.length > 10 && message.length > 10);
    }
    return error.problems.map(({ where }) => where?.path ?? "");
  }
}

test("nothing is needed", () => {
  const settings = read({});
  assert.deepEqual(settings.database, { kind: "embedded" });
  assert.equal(settings.host, "127.0.0.1");
  assert.equal(settings.port, 3000);
  assert.equal(settings.credentials, null);
  assert.equal(settings.credentialsFile, "./proofmark-data/credentials.json");
  assert.deepEqual(settings.github, { url: "https://github.com", api: "https://api.github.com" });
  assert.deepEqual(read({ PORT: "", DATABASE_URL: " ", GITHUB_URL: "" }), settings, "blank is not set");
});

test("every variable is on the page", () => {
  const source = readFileSync("app/settings.ts", "utf8");
  const page = readFileSync("docs/app/self-hosting.md", "utf8");
  const named = [...source.matchAll(/"([A-Z]{3,}(?:_[A-Z]+)*)"/g)].map(([, name = ""]) => name);
  assert.ok(named.length > 20);
  for (const name of named) assert.ok(page.includes(`\`${name}\``), name);
});

test("a GitHub Enterprise Server's API is below its address, unless it is told elsewhere", () => {
  const own = { GITHUB_URL: "https://github.example.com/" };
  assert.deepEqual(read(own).github, {
    url: "https://github.example.com",
    api: "https://github.example.com/api/v3",
  });
  const apart = { ...own, GITHUB_API_URL: "https://api.acme.ghe.com" };
  assert.equal(read(apart).github.api, "https://api.acme.ghe.com");
});

test("all that is wrong is told at once", () => {
  const env = {
    ...{
      PORT: "70000",
      PUBLIC_URL: "proofmark.example.com",
      DATABASE_URL: "mysql://x@y/z",
      LOG_LEVEL: "loud",
    },
    ...{ APP_ID: "Iv1.abc", PRIVATE_KEY: "nonsense", WEBHOOK_SECRET: "secret", METRICS_TOKEN: "short" },
  };
  assert.deepEqual(wrong(env).sort(), Object.keys(env).sort());
});

test("credentials are all there, or none", () => {
  const all = { APP_ID: "7", PRIVATE_KEY: pkcs1, WEBHOOK_SECRET: SECRET };
  assert.deepEqual(wrong(all), []);
  for (const name of Object.keys(all)) {
    assert.deepEqual(wrong({ ...all, [name]: undefined }), [name]);
    assert.deepEqual(wrong({ ...all, [name]: "" }), [name], "empty is not left out");
  }
  assert.deepEqual(wrong({ WEBHOOK_SECRET: "" }), ["APP_ID", "PRIVATE_KEY", "WEBHOOK_SECRET"]);
});

test("secrets may be files", () => {
  const env = { APP_ID: "7", PRIVATE_KEY_PATH: "/run/key.pem", WEBHOOK_SECRET_FILE: "/run/secret" };
  const { credentials } = read(env, { "/run/key.pem": pkcs1, "/run/secret": `${SECRET}\n` });
  assert.equal(credentials?.webhookSecret, SECRET);
  assert.equal(credentials?.privateKey, pkcs8);
  assert.deepEqual(wrong(env, { "/run/key.pem": pkcs1 }), ["WEBHOOK_SECRET_FILE", "WEBHOOK_SECRET"]);
  assert.deepEqual(wrong(env, { "/run/key.pem": pkcs1, "/run/secret": "\n" }), ["WEBHOOK_SECRET"]);
});

test("a database's password may be given apart", () => {
  const { database } = read(
    { DATABASE_URL: "postgres://app@db:5432/proofmark", DATABASE_PASSWORD_FILE: "/p" },
    { "/p": "a/b:c@d%\n" },
  );
  assert.ok(database.kind === "postgres");
  assert.equal(decodeURIComponent(new URL(database.url).password), "a/b:c@d%");
  assert.equal(database.ownerUrl, null);
  assert.deepEqual(wrong({ DATABASE_OWNER_URL: "postgres://owner@db/proofmark" }), ["DATABASE_URL"]);
  for (const url of ["postgres://db/proofmark", "postgres://app@db", "postgres://app:p%ZZ@db/x y", "app"])
    assert.deepEqual(wrong({ DATABASE_URL: url }), ["DATABASE_URL"], url);
});

test("a webhook secret that anyone could guess is refused", () => {
  for (const secret of [
    ...["", "development", "secret", "changeme", "change-me-please-change-me", "password", "short1234"],
    ...[
      "your-webhook-secret-goes-here",
      "<webhook secret of the App>",
      "$".concat("{WEBHOOK_SECRET:-default1}"),
    ],
    ...["aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa", "secret secret secret secret", "replace_me_with_something_long"],
  ])
    assert.ok(refusalOfSecret(secret), secret);
  for (const secret of [SECRET, "kT9!vQ2@xB7#nM4$wZ1%", "correct horse battery staple"])
    assert.equal(refusalOfSecret(secret), null, secret);
});

test("a private key in any form it comes in is one key", () => {
  const forms = {
    pkcs1,
    pkcs8,
    escaped: pkcs1.replaceAll("\n", "\\n"),
    quoted: `"${pkcs8.replaceAll("\n", "\\n")}"`,
    windows: pkcs1.replaceAll("\n", "\r\n"),
    base64: Buffer.from(pkcs1).toString("base64"),
    wrapped: (
      Buffer.from(pkcs8)
        .toString("base64")
        .match(/.{1,76}/g) ?? []
    ).join("\n"),
  };
  for (const [name, form] of Object.entries(forms)) assert.equal(privateKeyOf(form), pkcs8, name);
  const ec = pair("ec").export({ format: "pem", type: "pkcs8" }).toString();
  for (const form of ["", "nonsense", pkcs1.slice(0, 400), ec]) assert.equal(privateKeyOf(form), null);
});

test("an address is one by itself", () => {
  for (const address of [
    "ftp://x",
    "https://user@x",
    "https://x/?y",
    "https://x/#y",
    "https://x y",
    "//x",
    "https://x\\y",
  ])
    assert.deepEqual(wrong({ PUBLIC_URL: address }), ["PUBLIC_URL"], address);
  assert.equal(read({ PUBLIC_URL: "https://x.example/" }).publicUrl, "https://x.example");
  assert.deepEqual(wrong({ PUBLIC_URL: "https://x.example/proofmark" }), ["PUBLIC_URL"]);
});

test("a file of credentials is what the set-up wrote, or nothing", () => {
  const file = {
    ...{
      version: 1,
      appId: 7,
      slug: "p",
      privateKey: pkcs1,
      webhookSecret: SECRET,
      webhookSecretPrevious: null,
    },
    ...{ github: null, publicUrl: null },
  };
  assert.equal(parseCredentials(JSON.stringify(file))?.privateKey, pkcs8);
  for (const [change, wrong] of [
    [{ appId: "7" }, "`appId` is missing, not known, or not of its form"],
    [{ webhookSecret: "secret" }, "`webhookSecret` is a default or a placeholder"],
    [{ privateKey: "x" }, "`privateKey` is no RSA key in PEM"],
    [{ version: 2 }, "`version` is missing, not known, or not of its form"],
    [{ more: 1 }, "`more` is missing, not known, or not of its form"],
  ] as const) {
    const text = JSON.stringify({ ...file, ...change });
    assert.equal(parseCredentials(text), null);
    assert.equal(wrongPartOf(text), wrong);
  }
  assert.equal(parseCredentials("{"), null);
  assert.equal(wrongPartOf("{"), "it is no JSON");
  assert.equal(wrongPartOf("null"), "it is no object");
});

test("first stages are paths of workflows, the usual one if nothing else is said", () => {
  assert.deepEqual(read({}).firstStages, [".github/workflows/proofmark.yml"]);
  assert.deepEqual(
    read({ FIRST_STAGES: ".github/workflows/ci.yml, .github/workflows/pr.yaml" }).firstStages,
    [".github/workflows/ci.yml", ".github/workflows/pr.yaml"],
  );
  for (const path of ["ci.yml", ".github/workflows/../ci.yml", ".github/workflows/sub/ci.yml"])
    assert.deepEqual(wrong({ FIRST_STAGES: path }), ["FIRST_STAGES"], path);
});
