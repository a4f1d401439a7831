// What is said of each screen beside its design, and what the gate comes to. Pure.
import { createHash } from "node:crypto";
import { cut, LIMITS } from "../../../shared/contract/limits.ts";
import type { Region, ScreenResult } from "../../../shared/contract/pictures.ts";
import type { Reason } from "../../../shared/contract/report.ts";
import { counted } from "../../../shared/render/words.ts";
import type { PairFinding, PairJudgement } from "../gate.ts";
import { listed } from "../words.ts";
import type { ComparedDesign } from "./compare-screen.ts";

/** A screen that has a design. */
export interface JudgedScreen {
  result: ScreenResult;
  /** Of an unknown one. */
  reason: Reason | null;
  /** Host to requests of its page that were refused. */
  refused: ReadonlyMap<string, number>;
}

/** "#book differs by 9.5 % from the design (limit 2.5 %), .hero by 3 %" */
export function sentenceOf(compared: ComparedDesign, limit: number): string {
  const parts = partsOf(compared.regions);
  const ends = endsOf(compared);
  const worst = parts[0];
  if (worst === undefined)
    return `As designed: no part differs by more than ${percent(compared.worst)} (limit ${percent(limit)})${ends}`;
  const others = parts.slice(1, 3).map(({ name, share }) => `${name} by ${percent(share)}`);
  const more = parts.length > 3 ? `, and ${counted(parts.length - 3, "more part")}` : "";
  const list = [
    `${worst.name} differs by ${percent(worst.share)} from the design (limit ${percent(limit)})`,
    ...others,
  ];
  return `${list.join(", ")}${more}${ends}`;
}

/** Regions of one element are one part. */
function partsOf(regions: readonly Region[]): { name: string; share: number }[] {
  const parts = new Map<string, number>();
  for (const region of regions) {
    const name = nameOf(region);
    parts.set(name, Math.max(parts.get(name) ?? 0, region.share ?? 0));
  }
  return [...parts].map(([name, share]) => ({ name, share })).sort((a, b) => b.share - a.share);
}

const nameOf = ({ cause, x, y, width, height }: Region): string =>
  cause?.selector ?? `the area of ${width} × ${height} at ${x},${y}`;

function endsOf({ below, cutOff }: ComparedDesign): string {
  if (cutOff) return `; the lowest ${counted(below.design, "pixel")} of the design are missing`;
  if (below.design > 0)
    return `; the screen ends ${counted(below.design, "pixel")} above the design's empty end`;
  if (below.screen > 0)
    return `; the design ends ${counted(below.screen, "pixel")} above the screen's end, which are not judged`;
  return "";
}

/** 2.5 %, 10 %, 0.04 %: never rounded to the limit's other side by much. */
export const percent = (share: number): string =>
  `${Number((share * 100).toPrecision(share < 0.1 ? 2 : 3))} %`;

export function findingsOf(gate: string, screens: readonly JudgedScreen[]): PairFinding[] {
  return screens.flatMap(({ result }) => (result.outcome === "different" ? [findingOf(gate, result)] : []));
}

function findingOf(gate: string, { id, text, regions }: ScreenResult): PairFinding {
  const names = [...new Set(regions.map(nameOf))].sort();
  const lines = regions.map(
    (region) =>
      `${percent(region.share ?? 0)} ${nameOf(region)} (${region.x},${region.y} ${region.width}×${region.height})`,
  );
  return {
    source: "gate",
    rule: "design-differs",
    message: cut(`${id}: ${text}`, LIMITS.message),
    detail: cut(lines.join("\n"), LIMITS.detail),
    path: null,
    line: null,
    column: null,
    endLine: null,
    test: null,
    severity: "critical",
    state: "new",
    fingerprint: createHash("sha256")
      .update(JSON.stringify([gate, id, names]))
      .digest("hex")
      .slice(0, 32),
  };
}

/** `strays`: frames named in the config that no screen belongs to. */
export function outcomeOf(
  screens: readonly JudgedScreen[],
  strays: readonly string[],
): Pick<PairJudgement, "outcome" | "reason"> {
  const different = screens.filter(({ result }) => result.outcome === "different");
  const unknown = screens.filter(({ result }) => result.outcome === "unknown");
  const all = counted(screens.length, "screen");
  const also = unknown.length > 0 ? `; ${unknown.length} could not be judged` : "";
  if (different.length > 0)
    return told(
      "fail",
      "new-findings",
      `${different.length} of ${all} with a design ${different.length === 1 ? "differs" : "differ"} from it${also}`,
    );
  const [first] = unknown;
  if (first) {
    const names = listed(unknown.map(({ result }) => result.id));
    const why = first.reason ?? { code: "no-comparison", text: first.result.text };
    return told(
      "unknown",
      why.code,
      `${unknown.length} of ${all} could not be judged (${names}): ${why.text}`,
    );
  }
  if (strays.length > 0)
    return told(
      "unknown",
      "screens-missing",
      `\`figma.frames\` names ${listed(strays, 5)}, and there is no such screen: a key is \`<screen>/<viewport>\`, with \`-dark\` for the dark scheme`,
    );
  return { outcome: "pass", reason: null };
}

const told = (
  outcome: PairJudgement["outcome"],
  code: Reason["code"],
  text: string,
): Pick<PairJudgement, "outcome" | "reason"> => ({
  outcome,
  reason: { code, text: cut(text, LIMITS.message) },
});
