// The App as a process on the embedded database: its lock, its commands, its end.
import assert from "node:assert/strict";
import { generateKeyPairSync } from "node:crypto";
import { existsSync, statSync } from "node:fs";
import { type AddressInfo, connect, createServer } from "node:net";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { type AppProcess, runApp, startApp, temporaryFolder } from "../support/app-process.ts";

const { privateKey } = generateKeyPairSync("rsa", {
  modulusLength: 2048,
  privateKeyEncoding: { type: "pkcs1", format: "pem" },
  publicKeyEncoding: { type: "spki", format: "pem" },
});
let env: Record<string, string>;
let app: AppProcess;

before(async () => {
  env = {
    PROOFMARK_DATA: join(await temporaryFolder(), "data"),
    APP_ID: "1",
    PRIVATE_KEY: privateKey.replaceAll("\n", "\\n"),
    WEBHOOK_SECRET: "0123456789abcdef0123456789abcdef",
    // Nobody's: what the App asks of GitHub fails at once.
    GITHUB_URL: "http://127.0.0.1:9",
    SHUTDOWN_SECONDS: "3",
  };
  app = await startApp(env);
});
after(() => app.signal("SIGKILL"));

/** A request that the App has begun to read, and whose body is still to come. */
async function begun(address: string) {
  const { hostname, port } = new URL(address);
  const socket = connect(Number(port), hostname);
  let text = "";
  const going = new Promise<void>((resolve) =>
    socket.setEncoding("utf8").on("data", (chunk: string) => {
      text += chunk;
      if (text.includes("100 Continue")) resolve();
    }),
  );
  const closed = new Promise<string>((resolve) =>
    socket.on("error", () => {}).on("close", () => resolve(text)),
  );
  socket.write(
    "POST /webhooks/github HTTP/1.1\r\nhost: x\r\ncontent-type: application/json\r\nexpect: 100-continue\r\n",
  );
  socket.write(
    "x-github-event: ping\r\nx-github-delivery: 1\r\nx-hub-signature-256: sha256=0\r\ncontent-length: 2\r\n\r\n",
  );
  await going;
  return { finish: () => void socket.write("{}"), closed };
}

test("with credentials it is ready, and says what the embedded database does not promise", async () => {
  const ready = await fetch(`${app.address}/readyz`);
  assert.equal(ready.status, 200);
  const { status, storage } = await ready.json();
  assert.equal(status, "ready");
  assert.match(storage.promisesNot.join(), /power cut.*row security.*more than one process/);
  assert.equal((await fetch(`${app.address}/setup`)).status, 404);
});

test("metrics are for this machine alone, and not for what a proxy on it forwards", async () => {
  const numbers = await fetch(`${app.address}/metrics`);
  assert.equal(numbers.status, 200);
  assert.match(await numbers.text(), /^proofmark_queue_oldest_seconds \d/m);
  for (const header of ["x-forwarded-for", "forwarded", "x-real-ip", "via"])
    assert.equal((await fetch(`${app.address}/metrics`, { headers: { [header]: "1" } })).status, 403, header);
});

test("the data folder is its own: another process is refused, and told what to do", async () => {
  const { exit, stderr } = await runApp([], { ...env, PORT: "0" });
  assert.equal(exit, 2);
  assert.match(stderr, /Another process has the data folder open\. \[data-folder-busy\]\n {2}→ End it/);
  assert.equal((await runApp(["restore", "x.tar.gz"], env)).exit, 2);
  assert.equal(statSync(env.PROOFMARK_DATA ?? "").mode & 0o777, 0o700);
});

test("commands run in the App that has the database open", async () => {
  assert.equal(statSync(join(env.PROOFMARK_DATA ?? "", "control.sock")).mode & 0o777, 0o600);
  const { exit, stdout, stderr } = await runApp(["backup"], env);
  assert.equal(exit, 0, stderr);
  assert.ok(statSync(stdout.split(" (")[0] ?? "").size > 100_000);
  const wrong = await runApp(["backup", "somewhere"], env);
  assert.equal(wrong.exit, 2);
  assert.match(wrong.stderr, /`backup` takes nothing/);
});

test("unknown words are told with what there is", async () => {
  const { exit, stdout, stderr } = await runApp(["frobnicate"], env);
  assert.deepEqual([exit, stdout], [2, ""]);
  assert.match(stderr, /no command `frobnicate`[\s\S]*backup[\s\S]*migrate[\s\S]*restore FILE/);
  const help = await runApp(["help"]);
  assert.equal(help.exit, 0);
  assert.match(help.stdout, /npm run app -- COMMAND/);
  assert.equal((await runApp(["constructor"], env)).exit, 2);
});

test("where the App never ran, a command makes no database and says what to do", async () => {
  const folder = join(await temporaryFolder(), "data");
  for (const words of [["keys", "new", "--org", "acme", "--scope", "read"], ["jobs", "list"], ["backup"]]) {
    const { exit, stderr } = await runApp(words, { PROOFMARK_DATA: folder });
    assert.equal(exit, 2);
    assert.match(stderr, /no embedded database here\. \[data-folder-unusable\]\n {2}→ Start the App/);
  }
  assert.equal(existsSync(folder), false);
});

test("killed, it leaves nothing that stands in the way of the next", async () => {
  app.signal("SIGKILL");
  assert.equal(await app.ended, "SIGKILL");
  const { exit, stdout } = await runApp(["migrate"], env);
  assert.deepEqual([exit, stdout], [0, "The embedded database is up to date.\n"]);
  app = await startApp(env);
  assert.equal((await runApp(["backup"], env)).exit, 0);
});

test("SIGTERM: what is begun is answered, what comes is refused, and it ends with 0", async () => {
  const request = await begun(app.address);
  app.signal("SIGTERM");
  const taken = () =>
    fetch(`${app.address}/livez`).then(
      () => true,
      () => false,
    );
  for (let tries = 0; (await taken()) && tries < 100; tries += 1)
    await new Promise((resolve) => setTimeout(resolve, 50));
  assert.equal(await taken(), false, "nothing new is taken");
  const at = Date.now();
  request.finish();
  assert.match(await request.closed, /\r\n\r\nHTTP\/1\.1 401 /);
  assert.equal(await app.ended, 0);
  assert.ok(Date.now() - at < 5_000, "it waits for nobody who only might come again");
  assert.equal(app.log.at(-1)?.message, "proofmark has ended");
  assert.ok(!app.log.some(({ level }) => level === "error"), JSON.stringify(app.log));
});

test("what never ends is given its time and no more", async () => {
  app = await startApp({ ...env, SHUTDOWN_SECONDS: "1" });
  await begun(app.address);
  const at = Date.now();
  app.signal("SIGINT");
  assert.equal(await app.ended, 0);
  const took = Date.now() - at;
  assert.ok(took >= 900 && took < 4_000, `${took} ms`);
  assert.ok(app.log.some(({ message }) => /did not end in time/.test(String(message))));
});

test("a second signal is obeyed at once", async () => {
  app = await startApp({ ...env, SHUTDOWN_SECONDS: "30" });
  await begun(app.address);
  app.signal("SIGTERM");
  await new Promise((resolve) => setTimeout(resolve, 200));
  const at = Date.now();
  app.signal("SIGTERM");
  assert.equal(await app.ended, 143);
  assert.ok(Date.now() - at < 10_000);
});

test("wrong settings end it before anything is opened", async () => {
  const { exit, stderr } = await runApp([], { ...env, WEBHOOK_SECRET: "development", PORT: "http" });
  assert.equal(exit, 2);
  assert.match(stderr, /PORT: .*\[setting-invalid\][\s\S]*WEBHOOK_SECRET: .*default or a placeholder/);
});

test("a port that is taken is told as that", async () => {
  const other = createServer();
  await new Promise<void>((resolve) => other.listen(0, "127.0.0.1", resolve));
  const { port } = other.address() as AddressInfo;
  const { exit, stderr } = await runApp([], { ...env, PORT: String(port) });
  other.close();
  assert.equal(exit, 2);
  assert.match(stderr, /cannot listen on 127\.0\.0\.1, port \d+ \(EADDRINUSE\)\. \[port-busy\]/);
});
