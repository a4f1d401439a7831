import assert from "node:assert/strict";
import { symlink, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { after, before, suite, test } from "node:test";
import type { Crew } from "../../../../../action/gates/visual/capture/crew.ts";
import { tabOptions } from "../../../../../action/gates/visual/capture/open-page.ts";
import { missingValue, resolveSteps } from "../../../../../action/gates/visual/site/steps.ts";
import { readStorage } from "../../../../../action/gates/visual/site/storage.ts";
import { type Checkout, checkout, chromium, page, ports, siteTarget } from "./parts.ts";

const ORIGIN = "http://127.0.0.1:4173";
const cookie = (more: Record<string, unknown> = {}) => ({
  name: "session",
  value: "abc",
  domain: "localhost",
  path: "/",
  expires: 1_600_000_000,
  httpOnly: true,
  secure: false,
  sameSite: "Lax",
  ...more,
});

let at: Checkout;
before(async () => {
  at = await checkout();
});
after(() => at.dispose());

async function read(state: unknown, origin = ORIGIN) {
  await at.write({ "state.json": typeof state === "string" ? state : JSON.stringify(state) });
  return readStorage("state.json", origin, at, ports.files);
}
async function stored(state: unknown, origin = ORIGIN) {
  const found = await read(state, origin);
  if ("reason" in found) assert.fail(found.reason.text);
  assert.ok(found.storage);
  return found.storage;
}

suite("a storage state", () => {
  test("of this machine is moved to where the site is now; what is of others stays", async () => {
    const { cookies, origins } = await stored({
      cookies: [
        cookie(),
        cookie({ domain: ".app.localhost" }),
        cookie({ domain: ".idp.example", secure: true, sameSite: "None" }),
      ],
      origins: [
        {
          origin: "http://localhost:3000",
          localStorage: [
            { name: "a", value: "1" },
            { name: "b", value: "1" },
          ],
        },
        { origin: "https://idp.example", localStorage: [{ name: "x", value: "1" }] },
        { origin: "http://127.0.0.1:5173", localStorage: [{ name: "b", value: "2" }] },
      ],
    });
    assert.deepEqual(
      cookies.map(({ domain, secure, expires }) => [domain, secure, expires]),
      [
        ["127.0.0.1", false, -1],
        ["127.0.0.1", false, -1],
        [".idp.example", true, -1],
      ],
    );
    assert.deepEqual(origins, [
      {
        origin: ORIGIN,
        localStorage: [
          { name: "a", value: "1" },
          { name: "b", value: "2" },
        ],
      },
      { origin: "https://idp.example", localStorage: [{ name: "x", value: "1" }] },
    ]);
  });

  test("of a deployment is moved whole", async () => {
    const { cookies, origins } = await stored({
      cookies: [
        cookie({ domain: "app.example", secure: true, sameSite: "None" }),
        cookie({ name: "__Host-x", domain: "app.example", secure: true }),
      ],
      origins: [{ origin: "https://app.example", localStorage: [] }],
    });
    assert.deepEqual(
      cookies.map(({ domain, secure, sameSite }) => [domain, secure, sameSite]),
      [
        ["127.0.0.1", false, "Lax"],
        ["127.0.0.1", true, "Lax"],
      ],
    );
    assert.deepEqual(origins, [{ origin: ORIGIN, localStorage: [] }]);
  });

  const broken: [name: string, state: unknown, said: RegExp][] = [
    ["no JSON", "{", /is no JSON: /],
    ["a list", [], /is no storage state as Playwright writes it: /],
    ["another thing's", { cookies: [{ name: "a" }] }, /at cookies\.0\./],
    [
      "a wrong origin",
      { origins: [{ origin: "app", localStorage: [] }] },
      /Expected an origin such as .* at origins\.0\.origin/,
    ],
    ["a wrong sameSite", { cookies: [cookie({ sameSite: "whatever" })] }, /at cookies\.0\.sameSite/],
    ["too large", JSON.stringify({ cookies: [], x: "x".repeat(5 * 1024 * 1024) }), /larger than/],
  ];
  for (const [name, state, said] of broken)
    test(`that is ${name}`, async () => {
      const found = await read(state);
      assert.ok("reason" in found);
      assert.equal(found.reason.code, "setup-failed");
      assert.match(found.reason.text, /^The file state\.json of `storage` /);
      assert.match(found.reason.text, said);
    });

  test("that is absent, or lies outside of the checkout", async () => {
    const absent = await readStorage("missing.json", ORIGIN, at, ports.files);
    assert.match("reason" in absent ? absent.reason.text : "", /is not there on this side/);
    await writeFile(join(at.root, "../outside.json"), "{}");
    await symlink("../outside.json", join(at.root, "link.json"));
    const outside = await readStorage("link.json", ORIGIN, at, ports.files);
    assert.match("reason" in outside ? outside.reason.text : "", /leads out of the checkout/);
    assert.deepEqual(await readStorage(null, ORIGIN, at, ports.files), { storage: null });
  });

  test("a browser begins with it, wherever the site is served", async () => {
    const crew: Crew = await chromium();
    try {
      await at.write({ "dist/index.html": page("<p>hello</p>") });
      const server = await ports.servers.folder(join(at.root, "dist"));
      assert.ok(server);
      try {
        const storage = await stored(
          {
            cookies: [cookie({ httpOnly: false, domain: "app.example", secure: true, sameSite: "None" })],
            origins: [{ origin: "https://app.example", localStorage: [{ name: "theme", value: "dark" }] }],
          },
          server.origin,
        );
        const { conditions } = siteTarget({
          folder: "dist",
          screens: ["/"],
          cookies: [{ name: "plain", value: "1" }],
        });
        const viewport = { name: "small", width: 400, height: 300 };
        const options = tabOptions({ viewport, scheme: "light" }, conditions, server.origin, storage);
        const seen = await crew.withTab(options, async (tab) => {
          await tab.goto(`${server.origin}/`, 10_000);
          return tab.run(() => [document.cookie, localStorage.getItem("theme")], null);
        });
        assert.deepEqual(String(seen[0]).split("; ").sort(), ["plain=1", "session=abc"]);
        assert.equal(seen[1], "dark");
      } finally {
        await server.stop();
      }
    } finally {
      await crew.close();
    }
  });
});

suite("steps", () => {
  const env = { PASSWORD: "hunter2", EMPTY: "" };
  test("are said in the browser's words, with values and scripts", async () => {
    await at.write({ "e2e/menu.js": "await 1;" });
    const resolved = await resolveSteps(
      [
        { open: "/login" },
        { fill: "#user", value: "$USER_NAME is not alone" },
        { fill: "#password", value: "$PASSWORD" },
        { fill: "#note", value: "$EMPTY" },
        { select: "#land", value: "de" },
        { press: "Enter", on: "#password" },
        { press: "Escape" },
        { click: "a" },
        { wait: ".done" },
        { script: "e2e/menu.js" },
      ],
      { root: at.root, env },
      ports.files,
    );
    assert.deepEqual(resolved, [
      { do: "open", path: "/login" },
      { do: "act", action: { do: "fill", selector: "#user", value: "$USER_NAME is not alone" } },
      { do: "act", action: { do: "fill", selector: "#password", value: "hunter2" } },
      { do: "act", action: { do: "fill", selector: "#note", value: "" } },
      { do: "act", action: { do: "select", selector: "#land", value: "de" } },
      { do: "act", action: { do: "press", key: "Enter", selector: "#password" } },
      { do: "act", action: { do: "press", key: "Escape", selector: null } },
      { do: "act", action: { do: "click", selector: "a" } },
      { do: "act", action: { do: "wait", selector: ".done" } },
      { do: "script", path: "e2e/menu.js", source: "await 1;" },
    ]);
  });

  test("a variable that is not passed, a script that is not there or not of the checkout", async () => {
    const reason = missingValue([{ fill: "#a", value: "$TOKEN" }], env);
    assert.equal(
      reason?.text,
      "The step `fill #a` needs the variable TOKEN, which is not there: name it in the gate's `env`, and set it in the job",
    );
    assert.ok(missingValue([{ fill: "#a", value: "$toString" }], env));
    const absent = await resolveSteps([{ script: "e2e/none.js" }], { root: at.root, env }, ports.files);
    assert.ok("code" in absent && absent.code === "setup-failed");
    assert.match(absent.text, /^The step's script e2e\/none\.js is not there on this side/);
    await symlink("/etc/hostname", join(at.root, "outside.js"));
    const outside = await resolveSteps([{ script: "outside.js" }], { root: at.root, env }, ports.files);
    assert.ok("code" in outside);
    assert.match(outside.text, /outside\.js .*leads out of the checkout/);
  });
});
