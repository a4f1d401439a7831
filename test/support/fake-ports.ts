// Ports for tests of the pipeline that touch nothing: what a test does not give, throws when asked.
import { createJournal } from "../../action/journal.ts";
import type { Clock, Display, Ports } from "../../action/ports.ts";

export interface Fakes {
  /** `sleep` resolves at once, as if the time had passed. */
  impatient?: boolean;
  ports?: Partial<Ports>;
}

const quiet: Display = {
  note: () => undefined,
  warn: () => undefined,
  group: () => undefined,
  progress: () => undefined,
  done: () => undefined,
};

export function fakeClock(impatient = false): Clock {
  let now = 1_790_000_000_000;
  return {
    now: () => now,
    elapsed: () => {
      now += 1;
      return now;
    },
    sleep: (_, signal) =>
      impatient
        ? Promise.resolve()
        : new Promise((_resolve, reject) =>
            signal?.addEventListener("abort", () => reject(new Error("aborted"))),
          ),
    random: (bytes) => "ab".repeat(bytes),
  };
}

export function fakePorts(fakes: Fakes = {}): Ports {
  const clock = fakeClock(fakes.impatient);
  const absent = (name: string): never => {
    throw new Error(`this test gave no ${name}`);
  };
  return {
    git: new Proxy({} as Ports["git"], { get: () => absent("git") }),
    commands: new Proxy({} as Ports["commands"], { get: () => absent("commands") }),
    files: new Proxy({} as Ports["files"], {
      get: (_, name) => (name === "write" ? () => Promise.resolve() : absent("files")),
    }),
    browsers: new Proxy({} as Ports["browsers"], { get: () => absent("browsers") }),
    figma: new Proxy({} as Ports["figma"], { get: () => absent("figma") }),
    servers: new Proxy({} as Ports["servers"], { get: () => absent("servers") }),
    comparer: new Proxy({} as Ports["comparer"], { get: () => absent("comparer") }),
    secrets: { scan: () => Promise.resolve([]) },
    clock,
    display: quiet,
    journal: createJournal(clock),
    ...fakes.ports,
  };
}
