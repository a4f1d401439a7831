/// <reference lib="dom" />
// A clock that stands still until it is told to go on. Runs before the page's own scripts, in every frame.
import type { Natives, PageCore, PageHook } from "../capture/settle/page-hook.ts";

/** `now`: milliseconds since the epoch when the page begins. */
export function virtualClock({ now: start }: { now: number }): void {
  /** Full rate while entrances begin, then enough for loops that never end. */
  const FAST_FRAMES_MS = 250;
  const FRAME_MS = 1000 / 60;
  const SLOW_FRAME_MS = 50;
  /** A loop that waits for time to pass would wait for ever: from so many looks at one moment on, each look takes a millisecond. */
  const MOST_LOOKS = 20_000;
  const NESTED = 5;
  const NESTED_MS = 4;

  type HookedWindow = Window & typeof globalThis & { [key: symbol]: PageHook | undefined };
  type Any = (...values: never[]) => unknown;
  const page = window as unknown as HookedWindow;
  const KEY = Symbol.for("proofmark");
  // The first empty document of a frame may hand its window on to the real one.
  if (page[KEY]) return;

  interface Entry {
    id: number;
    due: number;
    order: number;
    every: number | null;
    level: number;
    realm: PageHook;
    call(): void;
  }

  const RealDate = Date;
  const { performance } = page;
  const realNow = performance.now.bind(performance);
  const realSetTimeout = page.setTimeout.bind(page);
  const realFrame = page.requestAnimationFrame.bind(page);
  const realIdle = page.requestIdleCallback?.bind(page);
  const reportError = page.reportError.bind(page);
  const listen = page.addEventListener.bind(page);
  const { port1, port2 } = new MessageChannel();
  const realPost = MessagePort.prototype.postMessage;
  const passed: (() => void)[] = [];
  port1.onmessage = () => passed.shift()?.();

  const natives: Natives = {
    setTimeout: (work, ms) => realSetTimeout(work, ms),
    requestAnimationFrame: (work) => realFrame(work),
    requestIdleCallback: (work, options) =>
      realIdle ? realIdle(work, options) : realSetTimeout(work, Math.min(1, options.timeout)),
    now: realNow,
    epoch: RealDate.now.bind(RealDate),
    macrotask: () =>
      new Promise((resolve) => {
        passed.push(resolve);
        realPost.call(port2, null);
      }),
  };

  const outer = (): PageCore | null => {
    for (const other of [page.top, page.parent]) {
      try {
        const hook = other && other !== page ? (other as HookedWindow)[KEY] : undefined;
        if (hook) return hook.core;
      } catch {
        // Of another origin.
      }
    }
    return null;
  };
  const hook = { natives, measures: new Map(), shadows: [] as ShadowRoot[] } as unknown as PageHook;
  type Core = PageCore & {
    add(call: () => void, delay: number, every: number | null, realm: PageHook): number;
    addFrame(call: (time: number) => void, realm: PageHook): number;
    cancel(id: number): void;
    keep(call: () => void): void;
    leave(realm: PageHook): void;
    look(): number;
  };

  const makeCore = (): Core => {
    let elapsed = 0;
    let looks = 0;
    let order = 0;
    let ids = 0;
    let level = 0;
    let entries: Entry[] = [];
    let frames: { id: number; realm: PageHook; call: (time: number) => void }[] = [];
    let kept: (() => void)[] = [];
    const nextFrame = (): number => {
      const step = elapsed < FAST_FRAMES_MS ? FRAME_MS : SLOW_FRAME_MS;
      return (Math.floor(elapsed / step + 1e-6) + 1) * step;
    };
    let frameAt = 0;
    const put = (entry: Entry): void => {
      let low = 0;
      let high = entries.length;
      while (low < high) {
        const middle = (low + high) >> 1;
        const other = entries[middle] as Entry;
        if (other.due < entry.due || (other.due === entry.due && other.order < entry.order)) low = middle + 1;
        else high = middle;
      }
      entries.splice(low, 0, entry);
    };
    const guarded = (call: () => void): void => {
      try {
        call();
      } catch (error) {
        reportError(error);
      }
    };
    const moveTo = (at: number): void => {
      elapsed = Math.max(elapsed, at);
      looks = 0;
    };
    return {
      owner: hook,
      hooks: new Set(),
      observers: 0,
      posts: 0,
      fetches: false,
      scrollListeners: 0,
      drivers: new Set(),
      channels: new Set(),
      elapsed: () => elapsed,
      look: () => {
        looks += 1;
        if (looks > MOST_LOOKS) elapsed += 1;
        return elapsed;
      },
      add: (call, delay, every, realm) => {
        const floor = level >= NESTED ? NESTED_MS : 0;
        const wait = Math.max(floor, Number.isFinite(delay) ? Math.trunc(delay) : 0);
        ids += 1;
        order += 1;
        const due = elapsed + wait;
        put({
          id: ids,
          due,
          order,
          every: every === null ? null : Math.max(NESTED_MS, wait),
          level: level + 1,
          realm,
          call,
        });
        return ids;
      },
      addFrame: (call, realm) => {
        if (frames.length === 0) frameAt = nextFrame();
        ids += 1;
        frames.push({ id: ids, realm, call });
        return ids;
      },
      cancel: (id) => {
        entries = entries.filter((entry) => entry.id !== id);
        frames = frames.filter((frame) => frame.id !== id);
      },
      next: (until) => {
        const timer = entries[0]?.due ?? Number.POSITIVE_INFINITY;
        const due = Math.max(
          elapsed,
          Math.min(timer, frames.length > 0 ? frameAt : Number.POSITIVE_INFINITY),
        );
        return due <= until ? due : null;
      },
      fire: (at) => {
        moveTo(at);
        const [first] = entries;
        if (first && first.due <= at && (frames.length === 0 || first.due <= frameAt)) {
          entries.shift();
          if (first.every !== null) {
            order += 1;
            put({ ...first, due: first.due + first.every, order });
          }
          level = first.every === null ? first.level : 0;
          guarded(first.call);
          level = 0;
          return;
        }
        const due = frames;
        frames = [];
        for (const frame of due) guarded(() => frame.call(elapsed));
      },
      jump: moveTo,
      keep: (call) => void kept.push(call),
      deliver: () => {
        const due = kept;
        kept = [];
        for (const call of due) guarded(call);
        return due.length > 0;
      },
      leave: (realm) => {
        entries = entries.filter((entry) => entry.realm !== realm);
        frames = frames.filter((frame) => frame.realm !== realm);
      },
    };
  };

  const core = (outer() ?? makeCore()) as Core;
  hook.core = core;
  core.hooks.add(hook);
  Object.defineProperty(page, KEY, { value: hook, configurable: false, enumerable: false });
  listen("pagehide", () => {
    core.leave(hook);
    if (core.owner !== hook) core.hooks.delete(hook);
  });

  const time = (): number => start + Math.floor(core.look());
  const define = (target: object, name: string, value: unknown): void => {
    try {
      Object.defineProperty(target, name, { value, configurable: true, writable: true, enumerable: false });
    } catch {
      // A page never sees what this browser does not let be replaced.
    }
  };
  /** Written into the trace of an error, the first address that is not ours. */
  const driverOf = (kind: string): void => {
    if (core.drivers.size > 20) return;
    const { stackTraceLimit } = Error;
    Error.stackTraceLimit = 6;
    const trace = new Error().stack ?? "";
    Error.stackTraceLimit = stackTraceLimit;
    const address = /(https?:\/\/[^\s)]+?)(?::\d+)(?::\d+)?\)?(?:\n|$)/.exec(trace)?.[1];
    if (address) core.drivers.add(`${kind} ${new URL(address).pathname}`);
  };

  const timer = (every: boolean) =>
    function set(work: unknown, delay?: unknown, ...values: unknown[]): number {
      driverOf(every ? "setInterval" : "setTimeout");
      const call =
        typeof work === "function"
          ? () => void Reflect.apply(work as Any, page, values)
          : () => void Reflect.apply(page.eval, page, [String(work)]);
      return core.add(call, Number(delay ?? 0), every ? 1 : null, hook);
    };
  const cancel = (id: unknown): void => core.cancel(Number(id));
  define(page, "setTimeout", timer(false));
  define(page, "setInterval", timer(true));
  define(page, "clearTimeout", cancel);
  define(page, "clearInterval", cancel);
  define(page, "requestAnimationFrame", (work: (time: number) => void): number => {
    if (typeof work !== "function") throw new TypeError("requestAnimationFrame needs a function");
    driverOf("requestAnimationFrame");
    return core.addFrame(work, hook);
  });
  define(page, "cancelAnimationFrame", cancel);
  define(page, "requestIdleCallback", (work: (deadline: object) => void): number =>
    core.add(() => work({ didTimeout: false, timeRemaining: () => 49 }), 1, null, hook),
  );
  define(page, "cancelIdleCallback", cancel);

  const FakeDate: DateConstructor = new Proxy(RealDate, {
    construct: (target, values, made) =>
      Reflect.construct(target, values.length > 0 ? values : [time()], made === FakeDate ? target : made),
    apply: () => new RealDate(time()).toString(),
  });
  define(RealDate, "now", time);
  define(RealDate.prototype, "constructor", FakeDate);
  define(page, "Date", FakeDate);
  define(Performance.prototype, "now", () => core.look());
  const origin = Object.getOwnPropertyDescriptor(Performance.prototype, "timeOrigin");
  if (origin) Object.defineProperty(Performance.prototype, "timeOrigin", { ...origin, get: () => start });
  hook.time = time;
  hook.nameOf = ({ localName, id, classList: [name] }) =>
    `${localName}${id ? `#${id}` : name ? `.${name}` : ""}`;

  const attach = Element.prototype.attachShadow;
  define(Element.prototype, "attachShadow", function attachShadow(this: Element, init: ShadowRootInit) {
    const root = Reflect.apply(attach, this, [init]) as ShadowRoot;
    hook.shadows.push(root);
    return root;
  });
}
