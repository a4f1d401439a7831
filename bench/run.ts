// `npm run bench`: start-up, a whole run of no-op gates, the matcher, CODEOWNERS, the readers, pixels and a visual gate. Machines
// differ and are never quiet, so everything is run in turns with what it is compared with, and medians and ratios are printed. See bench/README.md.
import { once } from "node:events";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { benchAccepts } from "./accepts.ts";
import { forkAsApp } from "./as-app.ts";
import { benchCapture } from "./capture.ts";
import { benchCodeowners } from "./codeowners.ts";
import { benchIndex } from "./index-repositories.ts";
import { benchKeys } from "./keys.ts";
import { benchMatcher } from "./matcher.ts";
import { benchPixels } from "./pixels.ts";
import { benchReaders } from "./readers.ts";
import { benchReliability } from "./reliability.ts";
import { benchScreens } from "./screens.ts";
import { benchStart } from "./start.ts";

const ROOT = fileURLToPath(new URL("..", import.meta.url));
const wanted = process.argv.slice(2);
const asked = (name: string) => wanted.length === 0 || wanted.includes(name);
const say = (line: string) => process.stdout.write(`${line}\n`);

if (!existsSync(join(ROOT, "dist/index.js"))) throw new Error("dist/ is missing: run `npm run build` first");
say(`node ${process.versions.node}, ${process.platform}-${process.arch}`);
if (asked("start")) for (const line of await benchStart(ROOT)) say(line);
if (asked("matcher")) for (const line of await benchMatcher()) say(line);
if (asked("codeowners")) for (const line of await benchCodeowners()) say(line);
if (asked("readers")) for (const line of await benchReaders()) say(line);
if (asked("pixels")) for (const line of await benchPixels()) say(line);
if (asked("screens")) for (const line of await benchScreens()) say(line);
if (asked("capture")) for (const line of await benchCapture()) say(line);
if (asked("keys")) for (const line of await benchKeys()) say(line);
if (asked("owners")) await once(forkAsApp(new URL("./owners/run.ts", import.meta.url)), "exit");
if (asked("index")) for (const line of await benchIndex()) say(line);
if (asked("accepts")) for (const line of await benchAccepts()) say(line);
// Ten minutes of it say something; it runs when it is asked for by name.
if (wanted[0] === "reliability")
  for (const line of await benchReliability(Number(wanted[1] ?? 10))) say(line);
