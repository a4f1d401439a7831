// Rows that came, went or moved → the element that did.
import type { Band } from "../../../../shared/contract/pictures.ts";
import type { Origin } from "./blame.ts";
import type { RecordedElement } from "./element-record.ts";
import { sharesIn } from "./shares.ts";
import type { Trace } from "./traces.ts";

interface Scene {
  base: { elements: readonly RecordedElement[] };
  head: { elements: readonly RecordedElement[] };
  traces: readonly Trace[];
}

/** Null for rows that only changed: regions tell of these; and where nothing is known. */
export function bandOrigin({ kind, y, height }: Band, { base, head, traces }: Scene): Origin | null {
  if (kind === "changed") return null;
  const gone = kind === "removed";
  const width = (gone ? base : head).elements[0]?.box.width ?? 0;
  const band = { x: 0, y, width, height };
  const told = { inserted: "added", removed: "removed", moved: "moved" }[kind];
  const shares = sharesIn(
    band,
    traces.filter((trace) => trace.gone === gone),
  );
  const [first] = shares;
  const [likely] = sharesIn(
    band,
    traces.filter(({ origin, gone: isGone }) => origin.kind === told && isGone === gone),
  );
  return (likely ?? first ?? sharesIn(band, traces)[0])?.origin ?? null;
}
