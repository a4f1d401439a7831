// What was seen of screens, counted, grouped and put into words, as every rendering needs it.
import type {
  Approval,
  Cause,
  GateResult,
  Pictures,
  Report,
  ScreenOutcome,
  ScreenResult,
} from "../contract/report.ts";
import { counted, grouped } from "./words.ts";

export const OUTCOME_WORDS: Readonly<Record<ScreenOutcome, string>> = {
  different: "different",
  unknown: "unknown",
  new: "new",
  gone: "gone",
  approved: "approved",
  same: "same",
};

export const OUTCOMES_MEAN: Readonly<Record<ScreenOutcome, string>> = {
  different: "Looks different with this change.",
  unknown: "Nothing can be said of it; that does not count as the same.",
  new: "Not there before this change.",
  gone: "Was there before, and is no more.",
  approved: "Differs from the base's committed shot, and this change commits that it should.",
  same: "Nothing that counts as a difference.",
};

/** What asks for attention first. */
export const OUTCOME_ORDER: readonly ScreenOutcome[] = [
  "different",
  "unknown",
  "new",
  "gone",
  "approved",
  "same",
];

export interface Looked {
  gate: GateResult;
  pictures: Pictures;
}

/** Gates that looked at screens, in the report's order. */
export const lookedAt = ({ gates }: Report): Looked[] =>
  gates.flatMap((gate) => (gate.pictures === null ? [] : [{ gate, pictures: gate.pictures }]));

const AGAINST: Readonly<Record<Pictures["against"], string>> = {
  "merge-base": "the base",
  committed: "the committed shots",
  design: "the design",
  frames: "the base, frame by frame",
};

export function outcomesOf({ screens }: Pictures): Record<ScreenOutcome, number> {
  const counts = { same: 0, different: 0, approved: 0, new: 0, gone: 0, unknown: 0 };
  for (const { outcome } of screens) counts[outcome] += 1;
  return counts;
}

/** `12 screens compared with the base: 9 same, 2 different, 1 unknown`, without a full stop. */
export function countsSentence(pictures: Pictures): string {
  const counts = outcomesOf(pictures);
  if (pictures.screens.length === 0) return "No screen was compared";
  const said = (["same", "different", "approved", "new", "gone", "unknown"] as const)
    .filter((outcome) => counts[outcome] > 0)
    .map((outcome) => `${grouped(counts[outcome])} ${OUTCOME_WORDS[outcome]}`);
  const what = counted(pictures.screens.length, "screen");
  return `${what} compared with ${AGAINST[pictures.against]}: ${said.join(", ")}`;
}

/** Screens that changed in the same way; one alone where nothing equals it. */
export interface Shown {
  /** Of the contract's group; null for a screen alone. */
  id: string | null;
  title: string;
  cause: Cause | null;
  /** At least one. */
  screens: readonly ScreenResult[];
}

/** Differing screens, by equal changes; those that touch most screens first. */
export function changesOf({ screens, groups }: Pictures): Shown[] {
  const byId = new Map(screens.map((screen) => [screen.id, screen]));
  const taken = new Set<string>();
  const shown: Shown[] = [];
  for (const { id, title, cause, screens: ids } of groups) {
    const members = ids.flatMap((each) => {
      const screen = byId.get(each);
      if (screen === undefined || screen.outcome !== "different" || taken.has(each)) return [];
      taken.add(each);
      return [screen];
    });
    if (members.length > 0) shown.push({ id, title, cause, screens: members });
  }
  for (const screen of screens) {
    if (screen.outcome !== "different" || taken.has(screen.id)) continue;
    const cause = screen.regions.find((region) => region.cause !== null)?.cause ?? null;
    shown.push({ id: null, title: screen.text, cause, screens: [screen] });
  }
  return shown.sort((a, b) => b.screens.length - a.screens.length);
}

const CHANGES: Readonly<Record<Cause["change"], string>> = {
  added: "added",
  removed: "removed",
  moved: "moved",
  resized: "resized",
  restyled: "restyled",
  text: "its text changed",
  picture: "its picture changed",
  canvas: "its drawing changed",
  unexplained: "changed",
};

/** `` `.btn` restyled: padding 12px → 16px, colour red → blue and 2 more ``; at most `properties` of them. */
export function causeWords({ selector, change, properties }: Cause, most = 3): string {
  const shown = properties
    .slice(0, most)
    .map(({ name, before, after }) => `${name} ${before || "none"} → ${after || "none"}`);
  const rest = properties.length - shown.length;
  const list = `${shown.join(", ")}${rest > 0 ? ` and ${grouped(rest)} more` : ""}`;
  return `\`${selector.replaceAll("`", "'")}\` ${CHANGES[change]}${shown.length > 0 ? `: ${list}` : ""}`;
}

/** `desktop, 1440 × 900, dark`. */
export function sizeWords({ viewport, scheme }: Pick<ScreenResult, "viewport" | "scheme">): string {
  const size = `${viewport.width} × ${viewport.height}`;
  const name = /^\d+x\d+$/.test(viewport.name) ? "" : `${viewport.name}, `;
  return `${name}${size}${scheme === "dark" ? ", dark" : ""}`;
}

const ROWS: Readonly<Record<ScreenResult["bands"][number]["kind"], string>> = {
  inserted: "inserted",
  removed: "removed",
  moved: "moved",
  changed: "changed",
};

/** `30 rows inserted at 120`. */
export const bandWords = ({ kind, y, height }: ScreenResult["bands"][number]): string =>
  `${counted(height, "row")} ${ROWS[kind]} at ${grouped(y)}`;

/** `31 other screens`, told by name where they are few. */
export function screenNames(
  screens: readonly ScreenResult[],
  most: number,
): { names: string[]; rest: number } {
  return { names: screens.slice(0, most).map(({ id }) => id), rest: Math.max(0, screens.length - most) };
}

/** What somebody has approved of a gate, in the report's order. */
export const approvalsOf = ({ approvals = [] }: Report, gate: string): readonly Approval[] =>
  approvals.filter((approval) => approval.gate === gate);

/** `(3 screens): approved by`, to be followed by who it was. */
export const approvedWords = ({ screens }: Approval): string =>
  `${screens.length > 0 ? ` (${counted(screens.length, "screen")})` : ""}: approved by`;

/** `by a comment, 2026-11-21 10:15 UTC`. */
export const approvedHow = ({ how, at }: Approval): string =>
  `by ${how === "checkbox" ? "a tick" : "a comment"}, ${momentWords(at)}`;

/** `2026-11-21 10:15 UTC`. */
function momentWords(at: string): string {
  const time = Date.parse(at);
  return Number.isNaN(time)
    ? "at a time unknown"
    : `${new Date(time).toISOString().slice(0, 16).replace("T", " ")} UTC`;
}
