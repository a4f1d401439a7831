/// <reference lib="dom" />
// What a page waits for beside timers: observers that answer with frames, messages to itself, scrolling. And what brings
// real time into it. Before the page's own scripts.
import type { PageHook } from "../capture/settle/page-hook.ts";

export function watchWork(): void {
  type Any = (...values: unknown[]) => unknown;
  type Class = new (...values: unknown[]) => object;
  const page = window as unknown as { [key: symbol]: PageHook | undefined } & Record<string, unknown>;
  const hook = page[Symbol.for("proofmark")];
  if (!hook || hook.measures.has("work")) return;
  const { core } = hook;
  const define = (target: object, name: string, value: unknown): void => {
    Object.defineProperty(target, name, { value, configurable: true, writable: true });
  };

  // A frame comes when the machine has time for it, so what observers say is handed over when the clock says so.
  for (const name of ["IntersectionObserver", "ResizeObserver"]) {
    const Real = page[name] as Class | undefined;
    if (!Real) continue;
    const Kept = class extends Real {
      constructor(work: unknown, ...rest: unknown[]) {
        const call = work as Any;
        super(
          (entries: unknown) => core.keep(() => void Reflect.apply(call, this, [entries, this])),
          ...rest,
        );
        core.observers += 1;
      }
    };
    define(Kept, "name", name);
    define(page, name, Kept);
  }

  const counted = (target: object, name: string): void => {
    const real = Object.getOwnPropertyDescriptor(target, name)?.value as Any | undefined;
    if (!real) return;
    define(target, name, function post(this: unknown, ...values: unknown[]) {
      core.posts += 1;
      return Reflect.apply(real, this, values);
    });
  };
  counted(MessagePort.prototype, "postMessage");
  counted(page, "postMessage");

  const realListen = EventTarget.prototype.addEventListener;
  define(
    EventTarget.prototype,
    "addEventListener",
    function addEventListener(this: EventTarget, ...values: unknown[]) {
      if (values[0] === "scroll") core.scrollListeners += 1;
      return Reflect.apply(realListen, this, values);
    },
  );
  const handlers = Object.getOwnPropertyDescriptor(window, "onscroll");
  if (handlers?.set) {
    const set = handlers.set;
    Object.defineProperty(window, "onscroll", {
      ...handlers,
      set(work: unknown) {
        core.scrollListeners += 1;
        Reflect.apply(set, window, [work]);
      },
    });
  }

  for (const name of ["Worker", "SharedWorker", "WebSocket", "EventSource", "RTCPeerConnection"]) {
    const Real = page[name] as Class | undefined;
    if (!Real) continue;
    const told = (address: unknown): string => {
      const text = address instanceof URL || typeof address === "string" ? String(address) : "";
      if (!URL.canParse(text, location.href)) return name;
      const { protocol, pathname } = new URL(text, location.href);
      return protocol === "blob:" || protocol === "data:" ? name : `${name} ${pathname}`;
    };
    define(
      page,
      name,
      new Proxy(Real, {
        construct: (target, values, made) => {
          core.channels.add(told(values[0]));
          return Reflect.construct(target, values, made);
        },
      }),
    );
  }
  hook.measures.set("work", {});
}
