/// <reference lib="dom" />
// What our own scripts in a page share: installed before the page's own, under `Symbol.for("proofmark")`.
import type { Box } from "../../../../ports.ts";

/** One document's; documents of one origin in frames share the `core` of the topmost. */
export interface PageHook {
  core: PageCore;
  natives: Natives;
  measures: Map<string, PageMeasure>;
  /** Shadow roots of the document, closed ones too. */
  shadows: ShadowRoot[];
  /** Milliseconds since the epoch, as the page is told. */
  time(): number;
  /** Short, for people: `div#toast`, `main.list`. */
  nameOf(element: Element): string;
}

/** Of the time before they were replaced. */
export interface Natives {
  setTimeout(work: () => void, ms: number): unknown;
  requestAnimationFrame(work: () => void): unknown;
  requestIdleCallback(work: () => void, options: { timeout: number }): unknown;
  /** Real milliseconds, monotonic. */
  now(): number;
  /** Real milliseconds since the epoch. */
  epoch(): number;
  /** Resolves when messages posted so far have been handled. */
  macrotask(): Promise<void>;
}

export interface PageCore {
  /** The hook whose document drives the others. */
  owner: PageHook;
  hooks: Set<PageHook>;
  /** Virtual milliseconds since the page began. */
  elapsed(): number;
  /** When the next timer or frame is due, at most `until`; null: none. */
  next(until: number): number | null;
  /** Goes on to `at` and runs what is due first. */
  fire(at: number): void;
  /** Nothing is due before it. */
  jump(at: number): void;
  /** Runs `call` after `delay` virtual milliseconds; ends with the document. */
  add(call: () => void, delay: number, every: number | null, realm: PageHook): number;
  /** Keeps a callback until `deliver`. */
  keep(call: () => void): void;
  /** Callbacks of observers, kept until the clock says so; false: there were none. */
  deliver(): boolean;
  /** Observers were made: a frame must be waited for. */
  observers: number;
  /** Messages posted within the page so far: while they go on, so does its work. */
  posts: number;
  /** Something was added that is fetched; set back by who looks. */
  fetches: boolean;
  scrollListeners: number;
  /** Who runs on timers and frames: "frames: /app.js". */
  drivers: Set<string>;
  /** Connections and workers that bring real time into the page: "Worker /clock.js". */
  channels: Set<string>;
}

/** What one measure does in a page. Names it gives are shown to people. */
export interface PageMeasure {
  /** What is on its way in real time; while there is any, virtual time stands still. */
  pending?(): string[];
  /** Called between steps of the clock; true: it changed something, so that a frame is waited for. */
  sync?(): boolean;
  /** What is not ready at the end. */
  ready?(look: Look): string[] | Promise<string[]>;
  /** More virtual time may make it ready. */
  timeHelps?: true;
  /** Nothing will. */
  hopeless?: true;
  /** Undone by nothing: the page is shot and thrown away. May be called again. */
  clean?(look: Look): void | Promise<void>;
}

/** What of the page is looked at. */
export interface Look {
  /** The whole page; never with an element. */
  fullPage: boolean;
  element: string | null;
  waitFor: readonly string[];
}

/** The argument of `frameShot`. */
export interface FrameArgument {
  fullPage: boolean;
  element: string | null;
  mask: readonly string[];
  /** CSS pixels of the shot. */
  ignore: readonly Box[];
}

/** The argument of `settlePage`. */
export interface SettleArgument {
  look: Look;
  /** Virtual milliseconds that pass from now on. */
  passMs: number;
  /** Virtual milliseconds that may pass more where that helps. */
  patienceMs: number;
  /** Real milliseconds. */
  realMs: number;
  /** Lazy content is scrolled past; the page is cleaned when it is ready. */
  final: boolean;
}

/** What `settlePage` comes back with. */
export interface SettleAnswer {
  /** `network`: something may have been asked for that the page cannot see; look at the network and call again. */
  state: "ready" | "network" | "blocked" | "loading";
  /** Measure and what of it is not ready. */
  blockers: [measure: string, what: string[]][];
  /** Frames of other origins, with clocks of their own. */
  foreign: number;
  /** Virtual milliseconds since the page began. */
  elapsed: number;
}

/** What of the page becomes the picture, as `frameShot` finds it. */
export interface Framing {
  /** CSS pixels of the whole page; null: no such element, or nothing to see of it. */
  clip: Box | null;
  /** Elements the selector finds. */
  found: number;
  /** Whole page, CSS pixels. */
  width: number;
  height: number;
  /** Places covered, in CSS pixels of the whole page; only what lies in the clip. */
  covers: Box[];
  /** What is no CSS selector. */
  invalid: string[];
  /** Each mask with the elements it fits, each ignored rectangle (in words) with 1 where it lies in the clip. */
  masks: [what: string, places: number][];
  /** A mask is of the page itself. */
  all: boolean;
  /** Where the page is by now. */
  url: string;
  drivers: string[];
  channels: string[];
}
