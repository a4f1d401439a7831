// What the pipeline asks of a browser. Types only; `adapters/browser*` are the only implementation.

export type Engine = "chromium" | "firefox" | "webkit";

/** A browser that can be started here, and how it was found. */
export interface FoundBrowser {
  engine: Engine;
  /** Absolute path. */
  executable: string;
  /** "Chromium 156.0.8078.79" */
  version: string;
  source: "setting" | "system" | "playwright" | "embedded";
  /** One sentence: why this one. */
  why: string;
  /** What it needs in its environment (an embedded one brings its own libraries and fonts). */
  env: Record<string, string>;
}

export interface Browsers {
  /** The runner's own, else Playwright's, else the embedded one. What was tried, in order, is told either way. */
  find(
    engine: Engine,
    env: Record<string, string>,
  ): Promise<{ found: FoundBrowser | null; tried: readonly string[] }>;
  /** A process of its own, without a TCP port; it ends with ours. @throws ProblemError browser-failed */
  launch(browser: FoundBrowser, options: LaunchOptions): Promise<Browser>;
  /** What else decides how pages are drawn here: fonts, system, processor. A list of lines, sorted, to be hashed. */
  surroundings(env: Record<string, string>): Promise<string[]>;
}

export interface LaunchOptions {
  /** The whole environment of the browser. */
  env: Record<string, string>;
  signal: AbortSignal;
}

export interface Browser {
  readonly found: FoundBrowser;
  /** False once the process is gone, whoever ended it. */
  isAlive(): boolean;
  /** A fresh page in a fresh profile. @throws ProblemError browser-died */
  open(options: TabOptions): Promise<Tab>;
  close(): Promise<void>;
}

export interface TabOptions {
  viewport: { width: number; height: number };
  scale: number;
  scheme: "light" | "dark";
  reducedMotion: boolean;
  locale: string;
  timeZone: string;
  cookies: readonly { name: string; value: string; url: string }[];
  /** As Playwright's `storageState` writes it, origins already the site's; null: none. */
  storage: unknown;
  /** Run in every frame before its own scripts, in order: self-contained functions and the one argument of each. */
  before: readonly PageScript[];
  /** Origins of the site itself: always allowed and never asked for, which saves most of what asking costs. */
  origins?: readonly string[];
  /**
   * Asked for every request that leaves `origins`; false: refused and counted. `data:`, `blob:` and `about:` are never asked.
   * Of https: and wss: it may see no more than `https://host/`, since the path is not to be seen from outside.
   */
  allows(url: string): boolean;
  /** Asked for every request that is allowed; a promise: it is sent when that resolves. Left out: none is held. */
  hold?: (request: { url: string; kind: string }) => Promise<void> | null;
}

/** A function that runs in the page: it must use nothing but its argument and what pages have. */
export interface PageScript {
  /** Each script knows its own argument. */
  run: (argument: never) => unknown;
  argument: unknown;
}

export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** One page. Every method throws ProblemError `browser-died` when the browser is gone, `page-failed` when the page is. */
export interface Tab {
  /** Until the load event or the time is up. `status` null: no HTTP answer (refused, aborted, no such host). */
  goto(url: string, timeoutMs: number): Promise<{ status: number | null; url: string; error: string | null }>;
  /** Argument and result are JSON. */
  run<A, R>(script: (argument: A) => R | Promise<R>, argument: A): Promise<R>;
  /** In every frame that can be reached; results of those that answered, main frame first. */
  runInFrames<A, R>(script: (argument: A) => R | Promise<R>, argument: A): Promise<R[]>;
  /** PNG of `clip`, in CSS pixels of the whole page; without it of the viewport. */
  shoot(clip: Box | null): Promise<Uint8Array>;
  /** One step of a user's set-up; waits for the element as a person would. @throws ProblemError step-failed */
  act(action: TabAction, timeoutMs: number): Promise<void>;
  network(): TabNetwork;
  /** Errors of the page itself (uncaught, console), newest last, bounded. */
  complaints(): readonly string[];
  close(): Promise<void>;
}

export type TabAction =
  | { do: "click" | "check" | "uncheck" | "hover" | "wait"; selector: string }
  | { do: "fill" | "select"; selector: string; value: string }
  | { do: "press"; key: string; selector: string | null };

export interface TabNetwork {
  /** Requests on the way, streams (EventSource, WebSocket) not counted. */
  pending: readonly string[];
  /** Ever begun. */
  begun: number;
  /** Host to number of requests that were refused. */
  refused: ReadonlyMap<string, number>;
  /** Requests that ended without an answer or with 400 and more: "404 /logo.png". */
  failed: readonly string[];
}
