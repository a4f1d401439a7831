// A visual gate's whole way, from the command's start to its verdict: fifty pages at two viewports, against Playwright Test's
// toHaveScreenshot on the same pages and machine. Ours shoots base and head in the same job; theirs has the base stored.
import { execFileSync } from "node:child_process";
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { createBrowsers } from "../action/adapters/browsers.ts";
import { serveFolder } from "../action/adapters/serve-folder.ts";
import type { Report } from "../shared/contract/report.ts";
import { playwrightTest } from "./capture/playwright-test.ts";
import { runToEnd } from "./capture/run-to-end.ts";
import { pageNames, writeSite } from "./capture/site.ts";
import { inTurns, row } from "./measure.ts";

const COMMAND = fileURLToPath(new URL("../dist/proofmark.js", import.meta.url));
/** Of fifty, as a usual change has it. */
const CHANGED = new Set([7, 21]);

export async function benchCapture({ pages = 50, turns = 3 } = {}): Promise<string[]> {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), "proofmark-capture-")));
  try {
    const project = makeProject(join(folder, "project"), pages);
    const cache = join(folder, "cache");
    const ours = (name: string, args: readonly string[]) => ({
      name,
      once: async () => {
        const told = await runToEnd(
          [process.execPath, COMMAND, "verify", "--base", "main", ...args],
          project,
          {
            PROOFMARK_CACHE_DIR: cache,
          },
        );
        check(project, told.stderr);
        return told.took;
      },
    });
    const contenders = [
      ours("proofmark, base and head", ["--no-cache"]),
      ours("proofmark, the base's shots in the cache", []),
    ];
    const said = new Set<string>();
    const rival = playwrightTest.isInstalled() ? await openRival(folder, pages) : null;
    if (rival)
      contenders.push({
        name: playwrightTest.name,
        once: async () => {
          const { took, said: words } = await playwrightTest.measure(rival.folder, rival.head);
          said.add(words);
          return took;
        },
      });
    // Its servers would keep this process from ending.
    const times = await inTurns(contenders, turns).finally(() => rival?.stop());
    const theirs = times.get(playwrightTest.name);
    const lines = [...times].map(([name, took]) =>
      theirs === undefined
        ? row(name, took)
        : `${row(name, took)}  ${(theirs / took).toFixed(2)} times as fast as theirs`,
    );
    const absent = rival
      ? []
      : ["  @playwright/test is not installed: npm install --no-save @playwright/test@1.65.1"];
    return [
      `capture, ${pages} pages at two viewports, ${CHANGED.size} pages changed`,
      ...lines,
      ...absent,
      ...[...said].map((each) => `  theirs: ${each}`),
    ];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function openRival(folder: string, pages: number) {
  const sides = { base: join(folder, "base"), head: join(folder, "head") };
  writeSite(sides.base, pages, new Set());
  writeSite(sides.head, pages, CHANGED);
  const [base, head] = [await serveFolder(sides.base), await serveFolder(sides.head)];
  const { found } = await createBrowsers().find("chromium", process.env as Record<string, string>);
  if (base === null || head === null || found === null) throw new Error("no browser, or no pages");
  const project = join(folder, "rival");
  await playwrightTest.prepare(project, { origin: base.origin, pages, executable: found.executable });
  return {
    folder: project,
    head: head.origin,
    stop: async () => {
      await base.stop();
      await head.stop();
    },
  };
}

function makeProject(root: string, pages: number): string {
  mkdirSync(join(root, ".github"), { recursive: true });
  const git = (...args: string[]) =>
    execFileSync("git", ["-c", "user.name=bench", "-c", "user.email=bench@example.com", ...args], {
      cwd: root,
    });
  git("init", "-q", "-b", "main");
  const screens = pageNames(pages).map((name) => `/${name}.html`);
  const config = { sites: { web: { folder: "site", screens } }, gates: { screens: { kind: "visual" } } };
  writeFileSync(join(root, ".github/proofmark.yml"), JSON.stringify(config));
  writeFileSync(join(root, ".gitignore"), "artifacts/\n");
  writeSite(join(root, "site"), pages, new Set());
  git("add", "-A");
  git("commit", "-qm", "base");
  git("switch", "-qc", "change");
  writeSite(join(root, "site"), pages, CHANGED);
  git("commit", "-qam", "change");
  return root;
}

/** A bench of a gate that looked away measures nothing. */
function check(project: string, stderr: string): void {
  const runs = join(project, "artifacts/runs");
  // Run ids begin with the time.
  const last =
    readdirSync(runs)
      .filter((name) => /^\d/.test(name))
      .sort()
      .at(-1) ?? "";
  const report = JSON.parse(readFileSync(join(runs, last, "report.json"), "utf8")) as Report;
  const screens = report.gates.flatMap((gate) => gate.pictures?.screens ?? []);
  const different = screens.filter(({ outcome }) => outcome === "different").length;
  if (different !== CHANGED.size * 2 || screens.some(({ outcome }) => outcome === "unknown"))
    throw new Error(`${different} screens were found to differ\n${stderr}`);
}
