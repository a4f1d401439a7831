// Leaked keys told of by GitHub: whose word it is, what becomes of the keys, what is answered, and how often keys are fetched.
import assert from "node:assert/strict";
import { createHash, generateKeyPairSync, sign } from "node:crypto";
import { after, describe, test } from "node:test";
import { createScannerKeys } from "../../../app/adapters/scanner-keys.ts";
import { isSigned } from "../../../app/keys/leaked.ts";
import { formatKey, parseKey } from "../../../shared/keys/format.ts";
import { DATABASES, freshDatabase, skipOf } from "../../support/databases.ts";
import { issueKey, startKeysApp } from "../../support/keys-app.ts";
import { tapServer } from "../../support/tap-server.ts";

/** The worked example in GitHub's documentation of the programme (github/docs, pull 18776). */
const DOCUMENTED = {
  payload: '[{"token":"some_token","type":"some_type","url":"some_url"}]',
  signature:
    "MEUCIQDKZokqnCjrRtw0tni+2Ltvl/uiMJ1EGumEsp1BsNr32AIgQY1YXD2nlj+XNfGK4rBfkMJ1JDOQcYXxa2sY8FNkrKc=",
  key: `-----BEGIN PUBLIC KEY-----
MFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAE9MJJHnMfn2+H4xL4YaPDA4RpJqUq
kCmRCBnYERxZanmcpzQSXs1X/AljlKkbJ8qpVIW4clayyef9gWhFbNHWAA==
-----END PUBLIC KEY-----
`,
};
const ID = "9".repeat(64);
const CANARY = "canary-repository";

const pair = () => generateKeyPairSync("ec", { namedCurve: "prime256v1" });
const ours = pair();
const pem = ours.publicKey.export({ type: "spki", format: "pem" }).toString();
const signed = (text: string, key = ours.privateKey) =>
  sign("sha256", Buffer.from(text), key).toString("base64");

test("GitHub's documented example is signed, and nothing near it is", () => {
  const { payload, signature, key } = DOCUMENTED;
  assert.equal(isSigned(Buffer.from(payload), signature, key), true);
  assert.equal(isSigned(Buffer.from(`${payload} `), signature, key), false);
  assert.equal(isSigned(Buffer.from(payload.replace("some_url", "Some_url")), signature, key), false);
  assert.equal(isSigned(Buffer.from(payload), signature.replace("MEUCIQDK", "MEUCIQDL"), key), false);
  assert.equal(isSigned(Buffer.from(payload), signature, pem), false);
  for (const bad of ["", "x", signature.slice(0, -8), `${signature}\n`, "A".repeat(96)])
    assert.equal(isSigned(Buffer.from(payload), bad, key), false, bad);
  assert.equal(isSigned(Buffer.from(payload), signature, "no key"), false);
});

for (const name of DATABASES)
  describe(`secret scanning on ${name}`, { skip: skipOf(name) }, async () => {
    if (skipOf(name) !== false) return;
    const { store } = await freshDatabase(name);
    const replicas = await Promise.all(
      [1, 2].map(() =>
        startKeysApp({ store, scannerKeys: { find: async (id) => (id === ID ? pem : null) } }),
      ),
    );
    const [app, other] = replicas;
    after(() => Promise.all(replicas.map((each) => each.close())));
    assert.ok(app && other);
    const tell = (body: string, headers: Record<string, string> = {}) =>
      app.ask("POST", "/secret-scanning/github", {
        body,
        headers: {
          "github-public-key-identifier": ID,
          "github-public-key-signature": signed(body),
          ...headers,
        },
      });
    const leak = (...tokens: string[]) =>
      JSON.stringify(
        tokens.map((token) => ({
          token,
          type: "proofmark_key",
          url: `https://github.com/acme/${CANARY}/blob/main/x`,
          source: "content",
        })),
      );
    const works = async (key: string, on = app) => (await on.ask("GET", "/api/v1/keys", { key })).status;
    const hashed = (token: string) => createHash("sha256").update(token).digest("base64");

    test("a leaked key is dead on every replica when it is answered", async () => {
      const { key } = await issueKey(store, 1, { scopes: ["admin"] });
      assert.deepEqual([await works(key), await works(key, other)], [200, 200]);
      const answer = await tell(leak(key));
      assert.equal(answer.status, 200);
      assert.deepEqual(await answer.json(), [
        { token_hash: hashed(key), token_type: "proofmark_key", label: "true_positive" },
      ]);
      assert.deepEqual([await works(key), await works(key, other)], [401, 401]);
    });

    test("what only looks like a key of ours changes nothing", async () => {
      const { key } = await issueKey(store, 1, { scopes: ["admin"] });
      const parts = parseKey(key);
      assert.ok(parts);
      const false_ = [
        formatKey({ ...parts, secret: "s".repeat(43) }),
        formatKey({ ...parts, mode: "test" }),
        formatKey({ ...parts, id: "u".repeat(12) }),
        key.slice(0, -1),
        "some_token",
        "",
      ];
      const answer = (await (await tell(leak(...false_))).json()) as { label: string; token_hash: string }[];
      assert.deepEqual(
        answer.map(({ label, token_hash }) => [label, token_hash]),
        false_.map((token) => ["false_positive", hashed(token)]),
      );
      assert.equal(await works(key), 200);
    });

    test("a key that was dead already is a true positive; one of before a rotation takes the new one with it", async () => {
      const admin = await issueKey(store, 1, { scopes: ["admin"] });
      const { id, key } = await issueKey(store, 1, { scopes: ["admin"] });
      const rotated = await app.ask("POST", `/api/v1/keys/${id}/rotate`, {
        key: admin.key,
        body: { overlap_minutes: 60 },
      });
      const fresh = (await rotated.json()) as { key: string };
      const labels = async (...tokens: string[]) =>
        ((await (await tell(leak(...tokens))).json()) as { label: string }[]).map(({ label }) => label);
      assert.deepEqual(await labels(key), ["true_positive"]);
      assert.deepEqual([await works(key), await works(fresh.key)], [401, 401]);
      assert.deepEqual(await labels(fresh.key), ["true_positive"], "dead, and ours");
    });

    test("nothing is believed that GitHub did not sign", async () => {
      const { key } = await issueKey(store, 1, { scopes: ["admin"] });
      const body = leak(key);
      const cases: Record<string, Record<string, string>> = {
        "no signature": { "github-public-key-signature": "" },
        "no key id": { "github-public-key-identifier": "" },
        "an unknown key id": { "github-public-key-identifier": "8".repeat(64) },
        "an odd key id": { "github-public-key-identifier": "../x" },
        "somebody else's": { "github-public-key-signature": signed(body, pair().privateKey) },
        "of other bytes": { "github-public-key-signature": signed(`${body} `) },
      };
      for (const [what, headers] of Object.entries(cases)) {
        const answer = await tell(body, headers);
        assert.equal(answer.status, 401, what);
        assert.match(answer.headers.get("content-type") ?? "", /problem\+json/);
      }
      assert.equal(await works(key), 200);
    });

    test("signed bytes that are no list of tokens are told so", async () => {
      for (const body of [
        "{}",
        "[1]",
        "[",
        '[{"token":1,"type":"x"}]',
        `[${'{"token":"a","type":"b"},'.repeat(500)}{"token":"a","type":"b"}]`,
      ])
        assert.equal((await tell(body)).status, 422, body.slice(0, 40));
    });

    test("where it was found and what was found is in no log", async () => {
      const lines = app.lines.join("\n");
      assert.ok(!lines.includes(CANARY));
      assert.ok(!lines.includes("pm_"));
      assert.equal(app.lines.filter((line) => line.startsWith("a leaked key was revoked")).length, 2);
    });
  });

test("GitHub's keys are asked for once a day, and for an unknown id once a minute at most", async () => {
  let now = 0;
  let status = 200;
  const server = await tapServer((_, response) =>
    response.writeHead(status, { "content-type": "application/json" }).end(
      JSON.stringify({
        public_keys: [{ key_identifier: ID, key: pem, is_current: true }, { key: 1 }, null],
      }),
    ),
  );
  try {
    const keys = createScannerKeys({ clock: { now: () => now }, address: server.url });
    const asked = () => server.taken.length;
    const found = await Promise.all([keys.find(ID), keys.find(ID), keys.find("0")]);
    assert.deepEqual([found, asked()], [[pem, pem, null], 1]);
    for (let at = 0; at < 50; at += 1) assert.equal(await keys.find(String(at)), null);
    assert.equal(asked(), 1);
    now += 60_000;
    assert.deepEqual([await keys.find("1"), await keys.find("2"), asked()], [null, null, 2]);
    status = 500;
    now += 60_000;
    assert.equal(await keys.find(ID), pem, "a known one needs nobody");
    await assert.rejects(keys.find("3"));
    assert.equal(await keys.find("3"), null, "and no storm of questions while GitHub is away");
    assert.equal(asked(), 3);
    now += 24 * 3_600_000;
    await assert.rejects(keys.find(ID), "after a day a key may have been withdrawn");
  } finally {
    await server.stop();
  }
});

test("an answer that is no list of keys, a redirect or one too long is none", async () => {
  const good = JSON.stringify({ public_keys: [{ key_identifier: ID, key: pem }] });
  const answers: ((response: import("node:http").ServerResponse) => void)[] = [
    (response) => response.end("[]"),
    (response) => response.end('{"public_keys":{}}'),
    (response) => response.writeHead(302, { location: "/elsewhere" }).end(),
    (response) =>
      response.end(JSON.stringify({ public_keys: [{ key_identifier: ID, key: "x".repeat(70_000) }] })),
  ];
  for (const answer of answers) {
    const server = await tapServer(({ url }, response) => {
      if (url === "/elsewhere") response.end(good);
      else answer(response);
    });
    try {
      await assert.rejects(createScannerKeys({ clock: { now: () => 0 }, address: server.url }).find(ID));
    } finally {
      await server.stop();
    }
  }
});
