/// <reference lib="dom" />
// Everything else that tells a page what time it is. After the virtual clock, before the page's own scripts.
import type { PageHook } from "../capture/settle/page-hook.ts";

export function virtualDates(): void {
  type Any = (this: unknown, ...values: unknown[]) => unknown;
  const page = window as unknown as { [key: symbol]: PageHook | undefined } & Record<string, unknown>;
  const hook = page[Symbol.for("proofmark")];
  if (!hook || hook.measures.has("dates")) return;
  hook.measures.set("dates", {});
  const { core, natives } = hook;
  const loadedAt = natives.epoch();
  const NativeDate = Date;

  const getter = (
    target: object | undefined,
    name: string,
    make: (real: () => unknown, self: object) => unknown,
  ): void => {
    const old = target && Object.getOwnPropertyDescriptor(target, name);
    const real = old?.get;
    if (!target || !real) return;
    const get = function get(this: object): unknown {
      return make(() => Reflect.apply(real, this, []), this);
    };
    Object.defineProperty(target, name, { ...old, get });
  };
  const method = (target: object | undefined, name: string, make: (real: Any) => Any): void => {
    const real = target && Object.getOwnPropertyDescriptor(target, name)?.value;
    if (!target || typeof real !== "function") return;
    Object.defineProperty(target, name, { value: make(real as Any), configurable: true, writable: true });
  };

  getter(Event.prototype, "timeStamp", () => core.elapsed());
  getter(AnimationTimeline.prototype, "currentTime", (real, self) =>
    self instanceof DocumentTimeline ? core.elapsed() : real(),
  );
  const two = (value: number): string => String(value).padStart(2, "0");
  const stamp = (at: Date): string =>
    `${two(at.getMonth() + 1)}/${two(at.getDate())}/${at.getFullYear()} ${two(at.getHours())}:${two(at.getMinutes())}:${two(at.getSeconds())}`;
  // A page without a date of its own is as old as its answer.
  getter(Document.prototype, "lastModified", (real) => {
    const text = String(real());
    return NativeDate.parse(text) > loadedAt - 120_000
      ? stamp(new NativeDate(hook.time() - core.elapsed()))
      : text;
  });

  const formats = Intl.DateTimeFormat.prototype;
  getter(formats, "format", (real) => {
    const format = real() as Any;
    return (date?: unknown) => format(date === undefined ? hook.time() : date);
  });
  method(
    formats,
    "formatToParts",
    (real) =>
      function formatToParts(this: unknown, date?: unknown) {
        return Reflect.apply(real, this, [date === undefined ? hook.time() : date]);
      },
  );

  interface Instant {
    toZonedDateTimeISO(zone: unknown): Record<string, () => unknown>;
  }
  const temporal = page.Temporal as
    | { Now: object & { timeZoneId(): string }; Instant: { fromEpochMilliseconds(ms: number): Instant } }
    | undefined;
  if (temporal) {
    const instant = (): Instant => temporal.Instant.fromEpochMilliseconds(hook.time());
    const zoned = (zone?: unknown) => instant().toZonedDateTimeISO(zone ?? temporal.Now.timeZoneId());
    method(temporal.Now, "instant", () => instant);
    method(temporal.Now, "zonedDateTimeISO", () => zoned);
    method(temporal.Now, "plainDateTimeISO", () => (zone) => zoned(zone).toPlainDateTime?.());
    method(temporal.Now, "plainDateISO", () => (zone) => zoned(zone).toPlainDate?.());
    method(temporal.Now, "plainTimeISO", () => (zone) => zoned(zone).toPlainTime?.());
  }

  method(AbortSignal, "timeout", () => (ms) => {
    const abort = new AbortController();
    const late = (): void => abort.abort(new DOMException("signal timed out", "TimeoutError"));
    core.add(late, Number(ms), null, hook);
    return abort.signal;
  });
  const scheduler = page.scheduler as object | undefined;
  method(
    scheduler && Object.getPrototypeOf(scheduler),
    "postTask",
    (real) =>
      function postTask(this: unknown, work: unknown, options?: unknown) {
        const { delay, ...rest } = (options ?? {}) as { delay?: number };
        core.posts += 1;
        if (!delay) return Reflect.apply(real, this, [work, rest]);
        return new Promise((resolve, reject) => {
          const start = (): void =>
            void (Reflect.apply(real, this, [work, rest]) as Promise<unknown>).then(resolve, reject);
          core.add(start, delay, null, hook);
        });
      },
  );
}
