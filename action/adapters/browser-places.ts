// Where browsers lie when they are installed, by system. Pure: environment in, paths out.
import { homedir } from "node:os";
import { delimiter, join } from "node:path";

/** Chrome before Chromium: distributions' Chromium may be a wrapper (snap) that cannot be spoken to through a pipe. */
const ON_PATH = [
  "google-chrome",
  "google-chrome-stable",
  "chromium",
  "chromium-browser",
  "chrome",
  "microsoft-edge",
  "microsoft-edge-stable",
] as const;

const MAC = [
  "Google Chrome.app/Contents/MacOS/Google Chrome",
  "Chromium.app/Contents/MacOS/Chromium",
  "Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
] as const;
const WINDOWS = [
  "Google\\Chrome\\Application\\chrome.exe",
  "Chromium\\Application\\chrome.exe",
  "Microsoft\\Edge\\Application\\msedge.exe",
] as const;

export type Env = Readonly<Record<string, string | undefined>>;

/** One that may be there; the first that starts is taken. */
export interface Candidate {
  executable: string;
  /** One sentence for people: how it was come by. */
  why: string;
}

/** Groups in order; each is told as one line when none of it is there. */
export interface Place {
  /** "google-chrome on PATH" */
  name: string;
  candidates: readonly Candidate[];
}

export function systemPlaces(env: Env, platform: NodeJS.Platform): Place[] {
  const named = ["CHROME_BIN", "CHROME_PATH"].flatMap((name): Place[] => {
    const executable = env[name];
    return executable ? [{ name, candidates: [{ executable, why: `${name} names it` }] }] : [];
  });
  if (platform === "win32") return [...named, windowsPlace(env)];
  const folders = (env.PATH ?? "").split(delimiter).filter((folder) => folder.startsWith("/"));
  const onPath = {
    name: `${ON_PATH.join(", ")} on PATH`,
    candidates: ON_PATH.flatMap((name) =>
      folders.map((folder) => ({ executable: join(folder, name), why: `${name} is on PATH` })),
    ),
  };
  return [...named, ...(platform === "darwin" ? [macPlace(env)] : []), onPath];
}

function macPlace(env: Env): Place {
  const folders = ["/Applications", join(env.HOME ?? homedir(), "Applications")];
  return {
    name: "Chrome, Chromium or Edge in Applications",
    candidates: folders.flatMap((folder) =>
      MAC.map((name) => ({ executable: join(folder, name), why: `it is in ${folder}` })),
    ),
  };
}

function windowsPlace(env: Env): Place {
  const folders = [env.PROGRAMFILES, env["PROGRAMFILES(X86)"], env.LOCALAPPDATA].flatMap(
    (folder) => folder ?? [],
  );
  return {
    name: "Chrome, Chromium or Edge in the program folders",
    candidates: WINDOWS.flatMap((name) =>
      folders.map((folder) => ({ executable: `${folder}\\${name}`, why: `it is in ${folder}` })),
    ),
  };
}

/** The folder `playwright install` writes to, by the rules of Playwright. */
export function playwrightFolder(env: Env, platform: NodeJS.Platform): string {
  const home = env.HOME || env.USERPROFILE || homedir();
  // "0" means beside the package in node_modules, which has as many places as there are packages.
  const set = env.PLAYWRIGHT_BROWSERS_PATH;
  if (set && set !== "0") return set;
  if (platform === "darwin") return join(home, "Library", "Caches", "ms-playwright");
  if (platform === "win32") return join(env.LOCALAPPDATA || join(home, "AppData", "Local"), "ms-playwright");
  return join(env.XDG_CACHE_HOME || join(home, ".cache"), "ms-playwright");
}

/** Below the folder of one build, in every layout that versions of Playwright had. */
export const PLAYWRIGHT_FILES: Readonly<Record<"chromium" | "firefox" | "webkit", readonly string[]>> = {
  chromium: [
    "chrome-headless-shell-linux64/chrome-headless-shell",
    "chrome-headless-shell-linux-arm64/chrome-headless-shell",
    "chrome-headless-shell-mac-x64/chrome-headless-shell",
    "chrome-headless-shell-mac-arm64/chrome-headless-shell",
    "chrome-headless-shell-win64/chrome-headless-shell.exe",
    "chrome-linux/headless_shell",
    "chrome-mac/headless_shell",
    "chrome-win/headless_shell.exe",
    "chrome-linux64/chrome",
    "chrome-linux-arm64/chrome",
    "chrome-linux/chrome",
    "chrome-mac-x64/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing",
    "chrome-mac-arm64/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing",
    "chrome-mac/Chromium.app/Contents/MacOS/Chromium",
    "chrome-win64/chrome.exe",
    "chrome-win/chrome.exe",
  ],
  firefox: ["firefox/firefox", "firefox/Nightly.app/Contents/MacOS/firefox", "firefox/firefox.exe"],
  webkit: ["pw_run.sh", "Playwright.exe"],
};
