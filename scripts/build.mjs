// Sources → build/ (tsc) → dist/ (ncc). Byte for byte the same on every machine: nothing of an earlier build stays, nothing
// carries a path or a time, and no cache is used. ncc is fed JavaScript because it cannot drive TypeScript 7.
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import {
  chmodSync,
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const ROOT = fileURLToPath(new URL("..", import.meta.url));
const require = createRequire(import.meta.url);
const ENTRY = "build/action/entry.js";
const BUNDLE = "build/bundle";

// Read by Nodes far older than ours before the bundle is: no top-level await, nothing younger than `import()`.
const COMMAND = `#!/usr/bin/env node
// Starts the command, or says in one sentence why it cannot.
if (Number(process.versions.node.split(".")[0]) < 24) {
  process.stderr.write(
    "Proofmark needs Node 24 or newer; this is " + process.version + ". [node-too-old]\\n" +
      "  → Install Node 24: https://nodejs.org/en/download\\n",
  );
  process.exitCode = 2;
} else {
  import("./index.js");
}
`;

// Playwright cannot be bundled (it looks for files beside its own): these are all it needs to start a browser and to shoot,
// copied as they are, so that anyone can hold them against the package.
const PLAYWRIGHT = [
  "LICENSE",
  "NOTICE",
  "ThirdPartyNotices.txt",
  "browsers.json",
  "index.js",
  "lib/bootstrap.js",
  "lib/coreBundle.js",
  "lib/utilsBundle.js",
  "lib/utilsBundle.js.LICENSE",
  "package.json",
];

function run(program, args) {
  const { status, error } = spawnSync(process.execPath, [program, ...args], { cwd: ROOT, stdio: "inherit" });
  if (error) throw error;
  if (status !== 0) process.exit(status ?? 1);
}

function bundle(entry, out) {
  run(within("@vercel/ncc", "dist/ncc/cli.js"), [
    ...["build", entry, "--out", out],
    ...["--license", "licenses.txt", "--no-cache", "--quiet"],
  ]);
}

function writeDigests(folder, names) {
  const digestOf = (name) =>
    createHash("sha256")
      .update(readFileSync(join(ROOT, folder, name)))
      .digest("hex");
  const digests = Object.fromEntries(names.sort().map((name) => [name, digestOf(name)]));
  writeFileSync(join(ROOT, folder, "digests.json"), `${JSON.stringify(digests, null, 2)}\n`);
}

const within = (name, file) => join(dirname(require.resolve(`${name}/package.json`)), file);

rmSync(join(ROOT, "build"), { recursive: true, force: true });
run(within("typescript", "bin/tsc"), ["-p", "tsconfig.build.json"]);
if (!existsSync(join(ROOT, ENTRY))) throw new Error(`${ENTRY} was not built: is action/entry.ts there?`);
mkdirSync(join(ROOT, BUNDLE));
// Licences of everything bundled go beside it.
bundle(ENTRY, BUNDLE);
// One file, since a thread is started with its text: action/adapters/comparer.ts.
const THREAD = "build/compare-worker";
bundle("build/action/compare-worker.js", THREAD);
const parts = readdirSync(join(ROOT, THREAD)).filter((name) => name.endsWith(".index.js"));
if (parts.length > 0)
  throw new Error(`compare-worker.js would load ${parts.join(", ")}: import nothing lazily there`);
renameSync(join(ROOT, THREAD, "index.js"), join(ROOT, BUNDLE, "compare-worker.js"));
// The second stage: a bundle of its own, without browsers and without what runs commands.
const REPORT = "report";
bundle("build/action/report/entry.js", join(BUNDLE, REPORT));
for (const file of PLAYWRIGHT) {
  const to = join(ROOT, BUNDLE, "playwright-core", file);
  mkdirSync(dirname(to), { recursive: true });
  copyFileSync(within("playwright-core", file), to);
}
const manifest = { type: "module", imports: { "#playwright": "./playwright-core/index.js" } };
writeFileSync(join(ROOT, BUNDLE, "package.json"), `${JSON.stringify(manifest, null, 2)}\n`);
writeFileSync(join(ROOT, BUNDLE, "proofmark.js"), COMMAND);
chmodSync(join(ROOT, BUNDLE, "proofmark.js"), 0o755);
// What a gate cannot have changed when it is loaded later: action/adapters/own-code.ts.
const scripts = (folder) => readdirSync(folder).filter((name) => name.endsWith(".js"));
writeDigests(BUNDLE, [
  ...scripts(join(ROOT, BUNDLE)),
  ...PLAYWRIGHT.filter((name) => /\.js(on)?$/.test(name)).map((name) => `playwright-core/${name}`),
]);
writeFileSync(join(ROOT, BUNDLE, REPORT, "package.json"), `${JSON.stringify({ type: "module" }, null, 2)}\n`);
writeDigests(join(BUNDLE, REPORT), scripts(join(ROOT, BUNDLE, REPORT)));
// Put in place at once: someone may be running the last one.
rmSync(join(ROOT, "dist"), { recursive: true, force: true });
renameSync(join(ROOT, BUNDLE), join(ROOT, "dist"));
