// A new organisation of 1,000 repositories, from the webhook to the last answer of GitHub: the App as a process, embedded and on
// PostgreSQL, against a GitHub on 127.0.0.1 that takes as long for each answer as the real one.
import { spawn } from "node:child_process";
import { generateKeyPairSync } from "node:crypto";
import { readFileSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { Events } from "../test/support/github-world/events.ts";
import { deliver, serveWorld } from "../test/support/github-world/serve.ts";
import { World } from "../test/support/github-world/state.ts";
import { NO_POSTGRES, startPostgres } from "../test/support/postgres-cluster.ts";
import { APP_FLAGS } from "./as-app.ts";

const REPOSITORIES = 1_000;
const TEAMS = 40;
const PEOPLE = 200;
/** What an answer of GitHub takes, in milliseconds. */
const LATENCY = 80;
/** "Within a minute", of all of it. */
const BAR_SECONDS = 60;
/** Of a first index and one hour's limit of 5,000. */
const MOST_REQUESTS = 5_000;
const SECRET = "0123456789abcdef0123456789abcdef";
const MAIN = fileURLToPath(new URL("../app/main.ts", import.meta.url));

function organisation() {
  const world = new World();
  const events = new Events(world);
  const people = Array.from({ length: PEOPLE }, (_, n) => events.addPerson(`person-${n}`));
  const org = events.addAccount("acme");
  for (const person of people) events.join(org, person, "member");
  const teams = Array.from({ length: TEAMS }, (_, n) =>
    events.addTeam(org, `team-${n}`, { members: new Set(people.filter((_, index) => index % TEAMS === n)) }),
  );
  for (let n = 0; n < REPOSITORIES; n += 1) {
    const repository = world.repository(
      events.create(org, {
        name: `repository-${n}`,
        topics: ["one", "two"],
        languages: { TypeScript: 10_000 },
      }),
    );
    const rules = Array.from(
      { length: 30 },
      (_, line) => `/src/part-${line}/ @acme/team-${(n + line) % TEAMS}`,
    );
    const person = n % 4 === 0 ? `/docs/ @person-${n % PEOPLE}\n` : "";
    const owners = { ".github/CODEOWNERS": `* @acme/team-${n % TEAMS}\n${rules.join("\n")}\n${person}` };
    events.push(repository, [{ author: people[n % PEOPLE] ?? null, date: "2020-01-01T00:00:00Z", owners }]);
    const team = world.account(org).teams.get(teams[n % TEAMS] ?? 0);
    team?.repositories.set(repository.id, "write");
  }
  world.sent.splice(0);
  // Later: an App that starts asks for its installations by itself.
  return { world, install: () => events.install(org, new Date().toISOString()) };
}

interface Figures {
  /** Until every repository and its file were read; and until people and permissions were, too. */
  files: number;
  all: number;
  requests: number;
  rss: number;
  again: number;
}

/** Longer than any transaction of a job takes. */
const QUIET_MS = 4_000;

/** Until nothing was asked for a while; resolves to when the last was. */
async function quiet(requests: readonly string[]): Promise<number> {
  let [count, last] = [-1, performance.now()];
  while (performance.now() - last < QUIET_MS) {
    if (requests.length !== count) [count, last] = [requests.length, performance.now()];
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  return last;
}

async function measure(database: Record<string, string> | null): Promise<Figures> {
  const { world, install } = organisation();
  const served = await serveWorld(world);
  served.delay = LATENCY;
  const folder = await mkdtemp(join(tmpdir(), "proofmark-bench-"));
  const { privateKey } = generateKeyPairSync("rsa", {
    modulusLength: 2048,
    privateKeyEncoding: { type: "pkcs1", format: "pem" },
    publicKeyEncoding: { type: "spki", format: "pem" },
  });
  const app = spawn(process.execPath, [...APP_FLAGS, MAIN], {
    env: {
      ...{
        PATH: process.env.PATH ?? "",
        HOME: folder,
        PORT: "0",
        LOG_FORMAT: "json",
        PROOFMARK_DATA: join(folder, "data"),
      },
      ...{ APP_ID: "1", PRIVATE_KEY: privateKey.replaceAll("\n", "\\n"), WEBHOOK_SECRET: SECRET },
      ...{ GITHUB_URL: served.url, GITHUB_API_URL: served.url },
      ...database,
    },
    stdio: ["ignore", "pipe", "inherit"],
  });
  try {
    const address = await new Promise<string>((resolve, reject) => {
      let text = "";
      app.once("exit", () => reject(new Error(`the App ended: ${text}`)));
      app.stdout.setEncoding("utf8").on("data", (part: string) => {
        text += part;
        const line = text.split("\n").find((each) => each.includes("proofmark has started"));
        if (line) resolve(String((JSON.parse(line) as { address: string }).address));
      });
    });
    await quiet(served.requests);
    served.requests.splice(0);
    const installation = install();
    const since = performance.now();
    let files = 0;
    const texts = Math.ceil(REPOSITORIES / 25);
    const watch = setInterval(() => {
      const read = served.requests.filter((each) => each.includes("query Texts")).length;
      if (files === 0 && read >= texts) files = performance.now();
    }, 20);
    for (const sent of world.sent.splice(0)) await deliver(address, SECRET, sent);
    const last = await quiet(served.requests);
    clearInterval(watch);
    const requests = served.requests.length;
    const rss = Number(/VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${app.pid}/status`, "utf8"))?.[1]) / 1024;
    served.requests.splice(0);
    const payload = { action: "unsuspend", installation: { id: installation } };
    await deliver(address, SECRET, { name: "installation", payload });
    await quiet(served.requests);
    const again = served.requests.filter((each) => each.includes("query Texts")).length;
    return { files: (files - since) / 1000, all: (last - since) / 1000, requests, rss, again };
  } finally {
    app.kill("SIGKILL");
    await served.stop();
    await rm(folder, { recursive: true, force: true });
  }
}

export async function benchIndex(): Promise<string[]> {
  const lines = [
    `\nindex: ${REPOSITORIES} repositories of 31 rules, ${TEAMS} teams, ${PEOPLE} people; ${LATENCY} ms for each answer of GitHub`,
  ];
  const runs: [string, Figures][] = [["embedded", await measure(null)]];
  if (NO_POSTGRES) lines.push(`  (${NO_POSTGRES})`);
  else {
    const server = await startPostgres();
    try {
      await server.admin("create database bench owner proofmark_owner");
      const [app, owner] = ["proofmark_app", "proofmark_owner"].map((user) => server.url(user, "bench"));
      runs.push(["PostgreSQL", await measure({ DATABASE_URL: app ?? "", DATABASE_OWNER_URL: owner ?? "" })]);
    } finally {
      await server.stop();
    }
  }
  for (const [name, { files, all, requests, rss, again }] of runs)
    lines.push(
      `  ${name.padEnd(12)} files ${files.toFixed(1)} s, people and permissions ${all.toFixed(1)} s, ${requests} requests, at most ${rss.toFixed(0)} MB`,
      `  ${"".padEnd(12)} read again: ${again} files asked for`,
    );
  const good = runs.every(
    ([, { files, all, requests, again }]) =>
      files > 0 && again === 0 && all <= BAR_SECONDS && requests <= MOST_REQUESTS,
  );
  lines.push(
    `  all within ${BAR_SECONDS} s and ${MOST_REQUESTS} requests, and no file read twice: ${good ? "yes" : "NO"}`,
  );
  return lines;
}
