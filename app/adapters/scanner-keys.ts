// The public keys that GitHub's secret scanning signs with: asked for once a day, and once more, but no more often than each
// minute, when an id comes that is not among them.
import type { ScannerKeys } from "../keys/leaked.ts";
import type { Clock } from "../ports.ts";

/** Secret scanning's partners are told by github.com alone, whichever server the App is of. */
const ADDRESS = "https://api.github.com/meta/public_keys/secret_scanning";
const DAY_MS = 24 * 60 * 60_000;
const MINUTE_MS = 60_000;
const ANSWER_MS = 5_000;
const MOST_BYTES = 64 * 1024;

export interface ScannerKeysOptions {
  clock: Pick<Clock, "now">;
  fetch?: typeof fetch;
  address?: string;
}

export function createScannerKeys({
  clock,
  fetch = globalThis.fetch,
  address = ADDRESS,
}: ScannerKeysOptions): ScannerKeys {
  let known: { keys: ReadonlyMap<string, string>; at: number } | null = null;
  let asked = Number.NEGATIVE_INFINITY;
  let underway: Promise<void> | null = null;
  const ask = async (): Promise<void> => {
    asked = clock.now();
    known = { keys: await fetchKeys(fetch, address), at: clock.now() };
  };
  const refresh = (): Promise<void> => {
    underway ??= ask().finally(() => {
      underway = null;
    });
    return underway;
  };
  return {
    find: async (id) => {
      const now = clock.now();
      const found = known !== null && now - known.at < DAY_MS ? known.keys.get(id) : undefined;
      if (found !== undefined) return found;
      // Strangers may send any id: they must not make us ask GitHub each time.
      if (underway === null && now - asked < MINUTE_MS) {
        if (known === null) throw new Error("GitHub's public keys are not there");
        return known.keys.get(id) ?? null;
      }
      await refresh();
      return known?.keys.get(id) ?? null;
    },
  };
}

async function fetchKeys(
  fetch: typeof globalThis.fetch,
  address: string,
): Promise<ReadonlyMap<string, string>> {
  const response = await fetch(address, {
    headers: { accept: "application/vnd.github+json", "user-agent": "proofmark" },
    redirect: "error",
    signal: AbortSignal.timeout(ANSWER_MS),
  });
  if (!response.ok) throw new Error(`GitHub's public keys: answered ${response.status}`);
  const text = await response.text();
  if (text.length > MOST_BYTES) throw new Error("GitHub's public keys: the answer is too long");
  const body: unknown = JSON.parse(text);
  const listed = typeof body === "object" && body !== null ? Reflect.get(body, "public_keys") : null;
  if (!Array.isArray(listed)) throw new Error("GitHub's public keys: the answer is another than expected");
  return new Map(
    listed.flatMap((each: unknown) => {
      const [id, key] =
        typeof each === "object" && each !== null
          ? [Reflect.get(each, "key_identifier"), Reflect.get(each, "key")]
          : [];
      return typeof id === "string" && typeof key === "string" ? [[id, key] as const] : [];
    }),
  );
}
