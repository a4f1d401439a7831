// Which browser gates that look at pages would get, and why that one. It is started, and shoots once, only where the config
// has such a gate: everyone else need not wait for it.
import { ProblemError } from "../../shared/problem.ts";
import { gateEnvironment } from "../gates/command/environment.ts";
import type { Browser, Browsers, Engine, FoundBrowser, TabOptions } from "../ports.ts";
import type { Check, DoctorContext, DoctorPorts } from "./doctor-check.ts";
import { checkConfig } from "./doctor-project.ts";

const ok = (text: string): Check => ({ area: "machine", state: "ok", text, todo: null });
const mend = (text: string, todo: string): Check => ({ area: "machine", state: "mend", text, todo });
const advice = (text: string, todo: string): Check => ({ area: "machine", state: "advice", text, todo });

export async function checkBrowsers(
  ports: Pick<DoctorPorts, "browsers" | "files">,
  { root, env }: Pick<DoctorContext, "root" | "env">,
): Promise<Check[]> {
  const gates = await lookingGates(ports, root);
  const browserEnv = gateEnvironment(env, { pass: [] }).env;
  if (gates.size === 0) return [await unneeded(ports.browsers, browserEnv)];
  return Promise.all([...gates].map(([engine, ids]) => needed(ports.browsers, browserEnv, { engine, ids })));
}

/** Engine to the ids of the gates that look with it. */
async function lookingGates(
  ports: Pick<DoctorPorts, "files">,
  root: string,
): Promise<ReadonlyMap<Engine, readonly string[]>> {
  const { config } = await checkConfig(ports, root);
  if (config === null || config === "unreadable") return new Map();
  const engines = Object.entries(config.gates)
    .filter(([, gate]) => gate.kind !== "command")
    .map(([id, gate]) => {
      const [first] = Object.keys(config.sites);
      const site = config.sites[gate.site ?? first ?? ""];
      return { id, engine: site?.browser ?? "chromium" };
    });
  return new Map(
    engines.map(({ engine }) => [
      engine,
      engines.filter((each) => each.engine === engine).map(({ id }) => id),
    ]),
  );
}

async function unneeded(browsers: Browsers, env: Record<string, string>): Promise<Check> {
  const { found, tried } = await browsers.find("chromium", withoutFetch(env));
  if (found !== null) return ok(`Browser ${told(found)}`);
  return advice(
    `No Chromium or Chrome is here (${tried.join("; ")}).`,
    `Only gates that look at pages need one. ${INSTALL.chromium}`,
  );
}

/** A look at the machine fetches nothing that no gate asks for. */
function withoutFetch(env: Record<string, string>): Record<string, string> {
  const { PROOFMARK_FETCH_BROWSER: _, ...rest } = env;
  return rest;
}

async function needed(
  browsers: Browsers,
  env: Record<string, string>,
  { engine, ids }: { engine: Engine; ids: readonly string[] },
): Promise<Check> {
  const { found, tried } = await browsers.find(engine, env);
  if (found === null) {
    const list = tried.map((line) => `\n- ${line}`).join("");
    return mend(
      `${ids.join(", ")}: no ${NAMES[engine]} was found. Looked for, in order:${list}`,
      INSTALL[engine],
    );
  }
  try {
    await shootOnce(browsers, found, env);
  } catch (error) {
    if (!(error instanceof ProblemError)) throw error;
    const [problem] = error.problems;
    const text = `${ids.join(", ")}: ${problem?.message ?? error.message}`;
    return mend(text, INSTALL[engine]);
  }
  return ok(`Browser ${told(found)}; it starts and takes pictures`);
}

const told = ({ version, executable, why }: FoundBrowser): string =>
  `${version} (${executable}), since ${why}`;

const NAMES: Readonly<Record<Engine, string>> = {
  chromium: "Chrome or Chromium",
  firefox: "Firefox of Playwright",
  webkit: "WebKit of Playwright",
};
const INSTALL: Readonly<Record<Engine, string>> = {
  chromium:
    "Install Chrome or Chromium (`apt-get install chromium`), run `npx playwright install --with-deps chromium`, or name one with PROOFMARK_CHROMIUM.",
  firefox: "Run `npx playwright-core@1.65.1 install --with-deps firefox`: only that build understands us.",
  webkit: "Run `npx playwright-core@1.65.1 install --with-deps webkit`: only that build understands us.",
};

const PAGE = "data:text/html,<title>doctor</title><h1>Proofmark</h1>";
const TAB: TabOptions = {
  viewport: { width: 320, height: 200 },
  scale: 1,
  scheme: "light",
  reducedMotion: true,
  locale: "en-US",
  timeZone: "UTC",
  cookies: [],
  storage: null,
  before: [],
  allows: () => false,
};

async function shootOnce(
  browsers: Browsers,
  found: FoundBrowser,
  env: Record<string, string>,
): Promise<void> {
  let browser: Browser | null = null;
  try {
    browser = await browsers.launch(found, { env, signal: new AbortController().signal });
    const tab = await browser.open(TAB);
    await tab.goto(PAGE, 10_000);
    await tab.shoot(null);
  } finally {
    await browser?.close();
  }
}
