// The App from its installation to its purge, as a process on the embedded database, on the emulator's GitHub: real keys, real
// tokens, deliveries the emulator signs.
import assert from "node:assert/strict";
import { join } from "node:path";
import { test } from "node:test";
import { INSTALLATION, startAppEmulator } from "../support/app-emulator.ts";
import { runApp, startApp, temporaryFolder } from "../support/app-process.ts";

const PROJECT = "ab".repeat(32);
const base64 = (text: string) => Buffer.from(text).toString("base64");

// biome-ignore lint/suspicious/noExplicitAny: answers of the API, as they are
type Json = any;

test("install → index → query → push changes CODEOWNERS → answers change → badge → uninstall → purge", async () => {
  const github = await startAppEmulator();
  const env = {
    ...github.env,
    PROOFMARK_DATA: join(await temporaryFolder(), "data"),
    SHUTDOWN_SECONDS: "2",
    LOG_LEVEL: "debug",
  };
  const app = await startApp(env);
  github.sendTo(app.address);
  const key = async (...words: string[]): Promise<string> => {
    const { stdout, stderr } = await runApp(["keys", "new", "--org", "acme", ...words], env);
    return /^pm_\w+$/m.exec(stdout)?.[0] ?? assert.fail(stderr);
  };
  const ask = async (path: string, as: string): Promise<{ status: number; body: Json }> => {
    const response = await fetch(app.address + path, { headers: { authorization: `Bearer ${as}` } });
    return { status: response.status, body: await response.json() };
  };
  const until = async <T>(what: string, look: () => Promise<T | undefined | false>): Promise<T> => {
    for (let tries = 0; tries < 300; tries += 1) {
      const found = await look();
      if (found) return found;
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
    return assert.fail(
      `${what} did not happen: ${JSON.stringify(app.log.slice(-5))} ${github.requests.slice(-12).join("\n")}`,
    );
  };
  try {
    const team = await github.call("POST", "/orgs/acme/teams", {
      name: "web",
      privacy: "closed",
      permission: "push",
    });
    assert.equal(team.status, 201);
    await github.call("PUT", "/orgs/acme/teams/web/memberships/bob", { role: "member" });
    await github.call("PUT", "/orgs/acme/teams/web/repos/acme/shop", { permission: "push" });

    const installation = { id: INSTALLATION, account: { login: "acme", type: "Organization" } };
    assert.equal(await github.deliver("installation", { action: "created", installation }), 202);
    await until(
      "the organisation",
      async () => (await runApp(["keys", "list", "--org", "acme"], env)).exit === 0,
    );
    const reads = await key("--scope", "read", "--name", "reads");
    const shop = await until("an index", async () => {
      const { body } = await ask("/api/v1/repositories", reads);
      return (body.repositories as Json[]).find(({ name }) => name === "shop");
    });
    const ownersOf = async (path: string) =>
      (await ask(`/api/v1/repositories/${shop.id}/owners?path=${path}`, reads)).body.paths?.[0];
    assert.equal((await ownersOf("src/a.ts")).state, "unmatched");

    const write = async (path: string, text: string, sha?: string) => {
      const content = { message: "Whatever", content: base64(text), ...(sha ? { sha } : {}) };
      const { status, data } = await github.call("PUT", `/repos/acme/shop/contents/${path}`, content);
      assert.ok(status < 300, JSON.stringify(data));
      return data.content.sha as string;
    };
    const first = await write(".github/CODEOWNERS", "* @alice\n");
    const owned = await until("the first owners", async () => {
      const found = await ownersOf("src/a.ts");
      return found?.state === "owned" && found;
    });
    assert.deepEqual(
      owned.owners.map(({ owner }: Json) => owner),
      ["@alice"],
    );

    await write(".github/CODEOWNERS", "* @alice\n/src/ @acme/web\n", first);
    await until("other owners", async () => JSON.stringify(await ownersOf("src/a.ts")).includes("@acme/web"));
    assert.match(JSON.stringify(await ownersOf("README.md")), /@alice/);
    await until("counts", async () => {
      const { body } = await ask(`/api/v1/repositories/${shop.id}/history?directory=.github`, reads);
      const commits = (body.weeks as Json[] | undefined)?.reduce((sum, week) => sum + week.commits, 0);
      return commits === 2;
    });

    const badge = await key("--scope", "badge", "--project", PROJECT, "--name", "badge");
    const posted = await fetch(`${app.address}/api/v1/badges`, {
      method: "POST",
      headers: { authorization: `Bearer ${badge}`, "content-type": "application/json" },
      body: JSON.stringify({ project: PROJECT, score: 97 }),
    });
    assert.equal(posted.status, 204);
    const drawn = await fetch(`${app.address}/badges/${PROJECT}.svg`);
    assert.match(await drawn.text(), /97/);

    github.uninstall();
    assert.equal(await github.deliver("installation", { action: "deleted", installation }), 202);
    await until("the purge", async () => (await ask("/api/v1/repositories", reads)).status === 401);
    assert.notEqual((await runApp(["keys", "list", "--org", "acme"], env)).exit, 0);
    assert.equal(
      await github.deliver("installation", { action: "deleted", installation }),
      202,
      "late and again",
    );
  } finally {
    app.signal("SIGKILL");
    await github.stop();
  }
});
