// The only bundled root: on a runner without arguments it is the Action, otherwise the command line.
import { enableCompileCache } from "node:module";

// Not on a runner: the cache is compiled code in a folder that every job of a kept machine can write to.
if (process.env.GITHUB_ACTIONS !== "true") enableCompileCache?.();

const words = process.argv.slice(2);
if (words.length === 0 && process.env.GITHUB_ACTIONS === "true") {
  const { main } = await import("./main.ts");
  process.exitCode = await main();
} else {
  const { main } = await import("./cli.ts");
  process.exitCode = await main(words);
}
