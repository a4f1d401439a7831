// Playwright Test's own way: one test a page and viewport, `toHaveScreenshot` against stored shots, a worker a core.
import { existsSync, mkdirSync, symlinkSync, writeFileSync } from "node:fs";
import { availableParallelism } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { runToEnd } from "./run-to-end.ts";
import { pageNames } from "./site.ts";

const MODULES = fileURLToPath(new URL("../../node_modules", import.meta.url));

export const playwrightTest = {
  name: "Playwright Test, toHaveScreenshot (head alone)",
  isInstalled: (): boolean => existsSync(join(MODULES, "@playwright/test")),
  /** Stored shots of the base are written here, and are no part of the measurement. */
  async prepare(folder: string, given: { origin: string; pages: number; executable: string }): Promise<void> {
    mkdirSync(folder, { recursive: true });
    symlinkSync(MODULES, join(folder, "node_modules"), "dir");
    writeFileSync(join(folder, "package.json"), '{ "type": "module" }');
    writeFileSync(join(folder, "playwright.config.js"), config(given.executable));
    writeFileSync(join(folder, "shots.spec.js"), spec(given.pages));
    const { stderr, stdout, code } = await runToEnd(command(["--update-snapshots"]), folder, {
      ORIGIN: given.origin,
    });
    if (code !== 0) throw new Error(`shots of the base were not made: ${stdout}${stderr}`);
  },
  async measure(folder: string, origin: string): Promise<{ took: number; said: string }> {
    const { took, stdout } = await runToEnd(command([]), folder, { ORIGIN: origin });
    return { took, said: (stdout.match(/\d+ (passed|failed)/g) ?? []).join(", ") };
  },
};

const command = (more: readonly string[]): string[] => [
  process.execPath,
  join(MODULES, "@playwright/test/cli.js"),
  "test",
  "--reporter=line",
  ...more,
];

const config = (executable: string): string => `export default {
  workers: ${availableParallelism()},
  fullyParallel: true,
  retries: 0,
  use: { launchOptions: { executablePath: ${JSON.stringify(executable)} } },
};
`;

const spec = (pages: number): string => `import { expect, test } from "@playwright/test";
const origin = process.env.ORIGIN;
for (const name of ${JSON.stringify(pageNames(pages))})
  for (const [size, viewport] of Object.entries({ desktop: { width: 1440, height: 900 }, mobile: { width: 375, height: 812 } }))
    test(name + " " + size, async ({ page }) => {
      await page.setViewportSize(viewport);
      await page.goto(origin + "/" + name + ".html");
      await expect(page).toHaveScreenshot({ fullPage: true });
    });
`;
