// Browsers, brought up only when a gate looks: a run without such a gate loads nothing of this.
import type { Browsers } from "../ports.ts";

export function createBrowsers(): Browsers {
  return {
    find: async (engine, env) => (await import("./browser-find.ts")).findBrowser(engine, env),
    launch: async (browser, options) => (await import("./browser.ts")).launchBrowser(browser, options),
    surroundings: async (env) => (await import("./browser-surroundings.ts")).surroundings(env),
  };
}
