// Which browser there is on this machine, and what else decides how it draws.
import { execFile } from "node:child_process";
import { release } from "node:os";
import { promisify } from "node:util";
import type { Browsers, FoundBrowser } from "../ports.ts";

const run = promisify(execFile);

const NAMES = ["google-chrome", "google-chrome-stable", "chromium", "chromium-browser"] as const;

export const findBrowser: Browsers["find"] = async (engine, env) => {
  const tried: string[] = [];
  if (engine !== "chromium") return { found: null, tried: [`${engine}: not looked for yet`] };
  for (const name of NAMES) {
    for (const folder of (env.PATH ?? "").split(":").filter(Boolean)) {
      const executable = `${folder}/${name}`;
      const version = await run(executable, ["--version"], { env }).then(
        ({ stdout }) => stdout.trim().split(" ").slice(0, 2).join(" "),
        () => null,
      );
      if (version === null) continue;
      const found: FoundBrowser = {
        engine,
        executable,
        version,
        source: "system",
        why: `${name} on PATH`,
        env: {},
      };
      return { found, tried };
    }
    tried.push(`${name}: not on PATH`);
  }
  return { found: null, tried };
};

export const surroundings: Browsers["surroundings"] = async (env) => {
  const fonts = await run("fc-list", [], { env, maxBuffer: 16 * 1024 * 1024 }).then(
    ({ stdout }) => stdout.split("\n").filter(Boolean),
    () => [],
  );
  return [...fonts, `system ${process.platform} ${release()} ${process.arch}`].sort();
};
