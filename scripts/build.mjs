// Sources → build/ (tsc) → dist/ (ncc). Byte for byte the same on every machine: both folders are emptied first, nothing
// carries a path or a time, and no cache is used. ncc is fed JavaScript because it cannot drive TypeScript 7.
import { spawnSync } from "node:child_process";
import { chmodSync, existsSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const ROOT = fileURLToPath(new URL("..", import.meta.url));
const require = createRequire(import.meta.url);
const ENTRY = "build/action/entry.js";

// Read by Nodes far older than ours before the bundle is: no top-level await, nothing younger than `import()`.
const COMMAND = `#!/usr/bin/env node
// Starts the command, or says in one sentence why it cannot.
if (Number(process.versions.node.split(".")[0]) < 24) {
  process.stderr.write(
    "Proofmark needs Node 24 or newer; this is " + process.version + ". [node-too-old]\\n" +
      "  → Install Node 24 (https://nodejs.org/en/download), or run it with \`npx -p node@24 -p proofmark proofmark\`.\\n",
  );
  process.exitCode = 2;
} else {
  import("./index.js");
}
`;

function run(program, args) {
  const { status, error } = spawnSync(process.execPath, [program, ...args], { cwd: ROOT, stdio: "inherit" });
  if (error) throw error;
  if (status !== 0) process.exit(status ?? 1);
}

const within = (name, file) => join(dirname(require.resolve(`${name}/package.json`)), file);

for (const folder of ["build", "dist"]) rmSync(join(ROOT, folder), { recursive: true, force: true });
run(within("typescript", "bin/tsc"), ["-p", "tsconfig.build.json"]);
if (!existsSync(join(ROOT, ENTRY))) throw new Error(`${ENTRY} was not built: is action/entry.ts there?`);
mkdirSync(join(ROOT, "dist"));
// Absolute paths would end up in the bundle's comments; licences of everything bundled go beside it.
run(within("@vercel/ncc", "dist/ncc/cli.js"), [
  "build",
  ENTRY,
  "--out",
  "dist",
  "--license",
  "licenses.txt",
  "--no-cache",
  "--quiet",
]);
writeFileSync(join(ROOT, "dist/package.json"), `${JSON.stringify({ type: "module" }, null, 2)}\n`);
writeFileSync(join(ROOT, "dist/proofmark.js"), COMMAND);
chmodSync(join(ROOT, "dist/proofmark.js"), 0o755);
