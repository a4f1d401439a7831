// The guided set-up as an operator goes through it: the App as a process, and a GitHub that registers.
import assert from "node:assert/strict";
import { createHmac } from "node:crypto";
import { readFileSync, statSync } from "node:fs";
import { request } from "node:http";
import { join } from "node:path";
import { before, test } from "node:test";
import { EVENTS, PERMISSIONS } from "../../../app/setup/permissions.ts";
import { type AppProcess, startApp, temporaryFolder } from "../../support/app-process.ts";
import { type RegisteringGitHub, startRegisteringGitHub } from "../../support/registering-github.ts";

let github: RegisteringGitHub;
let app: AppProcess;
let data: string;
let token = "";
let cookie = "";

before(async () => {
  github = await startRegisteringGitHub();
  data = join(await temporaryFolder(), "data");
  app = await startApp({ PROOFMARK_DATA: data });
  token = /\/setup\?token=([\w-]{43})\s/.exec(app.told())?.[1] ?? "";
});

const ask = (path: string, init: RequestInit = {}) =>
  fetch(app.address + path, { redirect: "manual", ...init });
const post = (fields: Record<string, string>, headers: Record<string, string> = {}) =>
  ask("/setup", { method: "POST", body: new URLSearchParams(fields), headers });
const choice = () => ({
  owner: "organization",
  organization: "acme",
  name: "Proofmark of acme",
  github: github.url,
  publicUrl: "https://proofmark.example.com/",
});
const plain = (markup: string): string =>
  markup.replaceAll("&quot;", '"').replaceAll("&#39;", "'").replaceAll("&lt;", "<").replaceAll("&amp;", "&");
const attribute = (page: string, pattern: RegExp): string => plain(pattern.exec(page)?.[1] ?? "");
const actionOf = (page: string) => attribute(page, /<form method="post" action="([^"]*)"/);
const manifestIn = (page: string) => attribute(page, /name="manifest" value="([^"]*)"/);

test("the terminal shows address and token, and the log does not", async () => {
  assert.match(token, /^[\w-]{43}$/);
  assert.match(app.told(), /embedded, in .*: for trying out/);
  assert.ok(!JSON.stringify(app.log).includes(token));
});

test("without the token there is nothing but how to find it", async () => {
  for (const [path, status] of [
    ["/", 200],
    ["/setup", 401],
    [`/setup?token=${"A".repeat(43)}`, 401],
    ["/setup?token=", 401],
  ] as const) {
    const answer = await ask(path);
    assert.equal(answer.status, status, path);
    const page = await answer.text();
    assert.match(page, /printed at the terminal/);
    assert.doesNotMatch(page, /<form/);
  }
  assert.equal((await post(choice())).status, 401);
  assert.equal((await post({ ...choice(), token: "guess" })).status, 401);
  const stranger = await ask("/setup/callback?code=abc&state=1.2.3");
  assert.equal(stranger.status, 400);
  assert.deepEqual(github.asked, []);
  const ready = await ask("/readyz");
  assert.equal(ready.status, 503);
  assert.deepEqual((await ready.json()).failing, ["credentials"]);
});

test("the page lists each permission and event with its reason, and loads nothing from elsewhere", async () => {
  const answer = await ask(`/setup?token=${token}`);
  assert.equal(answer.status, 200);
  const raw = await answer.text();
  const page = plain(raw);
  for (const { title, reason } of PERMISSIONS)
    assert.ok(page.includes(title) && page.includes(reason), title);
  for (const { name, reason } of EVENTS)
    assert.ok(page.includes(`<code>${name}</code>`) && page.includes(reason), name);
  assert.equal(answer.headers.get("cache-control"), "no-store");
  assert.equal(answer.headers.get("referrer-policy"), "no-referrer");
  assert.equal(answer.headers.get("x-frame-options"), "DENY");
  const policy = answer.headers.get("content-security-policy") ?? "";
  assert.match(
    policy,
    /default-src 'none'; style-src 'sha256-[\w+/=]{44}'; img-src data:; form-action 'self';/,
  );
  assert.match(policy, /frame-ancestors 'none'/);
  assert.doesNotMatch(raw, /<script|(?:src|href)="(?!data:,"|\/)/);
});

test("what is wrong is told beside its field, and the token is not used up", async () => {
  const wrong = {
    token,
    owner: "organization",
    organization: "no login!",
    name: "x".repeat(35),
    github: "ftp://example.com",
    publicUrl: 'http://127.0.0.1/"><script>alert(1)</script>',
  };
  const answer = await post(wrong);
  assert.equal(answer.status, 422);
  const page = await answer.text();
  assert.equal([...page.matchAll(/" aria-invalid="true"/g)].length, 4);
  assert.doesNotMatch(page, /<script/);
  assert.equal(answer.headers.get("set-cookie"), null);
  assert.equal((await ask(`/setup?token=${token}`)).status, 200);
});

let address = "";
let manifest = "";

test("the registration holds what the table says, and believes no header about where it is", async () => {
  const answer = await posted(
    { ...choice(), token },
    { host: "evil.example", "x-forwarded-host": "evil.example" },
  );
  assert.equal(answer.status, 200);
  cookie = /^proofmark_setup=[\w-]{43}/.exec(answer.cookie)?.[0] ?? "";
  assert.match(answer.cookie, /; Path=\/setup; Max-Age=3600; HttpOnly; SameSite=Lax$/);
  address = actionOf(answer.text);
  manifest = manifestIn(answer.text);
  assert.ok(address.startsWith(`${github.url}/organizations/acme/settings/apps/new?state=`), address);
  assert.ok(answer.policy.includes(`form-action 'self' ${github.url};`));
  assert.doesNotMatch(answer.text, /evil\.example/);
  assert.deepEqual(JSON.parse(manifest), {
    name: "Proofmark of acme",
    url: "https://proofmark.example.com",
    description: JSON.parse(manifest).description,
    public: false,
    redirect_url: `${app.address}/setup/callback`,
    hook_attributes: { url: "https://proofmark.example.com/webhooks/github", active: true },
    default_permissions: {
      metadata: "read",
      contents: "read",
      actions: "read",
      pull_requests: "write",
      statuses: "write",
      members: "read",
    },
    default_events: EVENTS.map(({ name }) => name),
  });
});

/** `fetch` sets Host itself. */
function posted(fields: Record<string, string>, headers: Record<string, string>) {
  const body = new URLSearchParams(fields).toString();
  return new Promise<{ status: number; text: string; cookie: string; policy: string }>((resolve, reject) => {
    const type = {
      "content-type": "application/x-www-form-urlencoded",
      "content-length": String(body.length),
    };
    const sent = request(
      `${app.address}/setup`,
      { method: "POST", headers: { ...type, ...headers } },
      async (got) => {
        let text = "";
        for await (const chunk of got) text += String(chunk);
        resolve({
          ...{ status: got.statusCode ?? 0, text, cookie: got.headers["set-cookie"]?.[0] ?? "" },
          policy: String(got.headers["content-security-policy"]),
        });
      },
    );
    sent.on("error", reject).end(body);
  });
}

test("the token is good once; its session may go back and choose otherwise", async () => {
  const again = await ask(`/setup?token=${token}`);
  assert.equal(again.status, 403);
  assert.match(await again.text(), /This link was used/);
  assert.equal((await post({ ...choice(), token })).status, 403);
  assert.equal((await ask("/setup", { headers: { cookie } })).status, 200);
  const own = await (await post({ ...choice(), owner: "own", publicUrl: "" }, { cookie })).text();
  assert.ok(actionOf(own).startsWith(`${github.url}/settings/apps/new?state=`));
  const unhooked = JSON.parse(manifestIn(own));
  assert.ok(!("hook_attributes" in unhooked) && !("default_events" in unhooked));
  const old = new URL(address).searchParams.get("state");
  const stale = await ask(`/setup/callback?code=abc&state=${old}`, { headers: { cookie } });
  assert.equal(stale.status, 400, "another was begun since");
  const page = await (await post(choice(), { cookie })).text();
  address = actionOf(page);
  manifest = manifestIn(page);
});

let back = "";

test("a callback counts in its own session only, and GitHub's refusal changes nothing", async () => {
  const registered = await fetch(address, {
    method: "POST",
    body: new URLSearchParams({ manifest }),
    redirect: "manual",
  });
  assert.equal(registered.status, 302);
  back = (registered.headers.get("location") ?? "").slice(app.address.length);
  assert.match(back, /^\/setup\/callback\?code=\w+&state=/);
  assert.equal((await ask(back)).status, 400, "no cookie");
  assert.equal((await ask(back, { headers: { cookie: "proofmark_setup=AAAA" } })).status, 400);
  assert.equal(
    (
      await ask(
        back.replace(/.$/, (last) => (last === "A" ? "B" : "A")),
        { headers: { cookie } },
      )
    ).status,
    400,
  );
  assert.deepEqual(github.asked, []);
  github.refuse = 503;
  const refused = await ask(back, { headers: { cookie } });
  assert.equal(refused.status, 502);
  assert.match(await refused.text(), /GitHub answered 503/);
  github.refuse = null;
});

test("credentials are written once, and the App goes on with them", async () => {
  const done = await ask(back, { headers: { cookie } });
  assert.equal(done.status, 200);
  const page = await done.text();
  assert.ok(page.includes(`href="${github.url}/apps/proofmark-test/installations/new"`));
  const file = join(data, "credentials.json");
  assert.equal(statSync(file).mode & 0o777, 0o600);
  const kept = JSON.parse(readFileSync(file, "utf8"));
  const [made] = github.registered;
  assert.equal(kept.appId, 4711);
  assert.equal(kept.webhookSecret, made?.webhookSecret);
  assert.equal(kept.privateKey, made?.pem);
  assert.ok(!page.includes(kept.webhookSecret) && !page.includes("PRIVATE KEY"));
  const ready = await ask("/readyz");
  assert.deepEqual((await ready.json()).checks.credentials, { ok: true });
  assert.equal((await deliver(kept.webhookSecret)).status, 202);
  assert.equal((await deliver("another secret of some length")).status, 401);
  const log = JSON.stringify(app.log);
  for (const secret of [kept.webhookSecret, kept.clientSecret, cookie.split("=")[1], "PRIVATE KEY"])
    assert.ok(!log.includes(String(secret)));
});

test("after use the pages are gone", async () => {
  for (const path of ["/setup", `/setup?token=${token}`, back, "/"]) {
    const gone = await ask(path, { headers: { cookie } });
    assert.equal(gone.status, 404, path);
    assert.match(gone.headers.get("content-type") ?? "", /^application\/problem\+json/);
  }
  assert.equal((await post({ ...choice(), token }, { cookie })).status, 404);
});

test("the next start is set up", async () => {
  app.signal("SIGTERM");
  assert.equal(await app.ended, 0);
  app = await startApp({ PROOFMARK_DATA: data });
  assert.doesNotMatch(app.told(), /token/);
  assert.equal((await ask("/setup")).status, 404);
  assert.equal((await ask("/readyz")).status, 200);
});

function deliver(secret: string): Promise<Response> {
  const body = JSON.stringify({ zen: "Keep it logically awesome.", hook_id: 1 });
  return ask("/webhooks/github", {
    method: "POST",
    body,
    headers: {
      "content-type": "application/json",
      "x-github-event": "ping",
      "x-github-delivery": crypto.randomUUID(),
      "x-hub-signature-256": `sha256=${createHmac("sha256", secret).update(body).digest("hex")}`,
    },
  });
}
