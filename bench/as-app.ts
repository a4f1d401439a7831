// What the App is measured with: the flags that `npm run app` gives it.
import { type ChildProcess, fork } from "node:child_process";
import { readFileSync } from "node:fs";

const PACKAGE = JSON.parse(readFileSync(new URL("../package.json", import.meta.url), "utf8")) as {
  scripts: { app: string };
};

export const APP_FLAGS: readonly string[] = [
  "--disable-warning=ExperimentalWarning",
  ...PACKAGE.scripts.app.split(" ").filter((word) => word.startsWith("--")),
];

/** A module as a process of its own. */
export const forkAsApp = (module: URL, words: readonly string[] = []): ChildProcess =>
  fork(module, words, { execArgv: [...APP_FLAGS] });
