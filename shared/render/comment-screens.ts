// Screens in the comment and in the summary: equal changes as one line each, then what is unknown, came or went. Pictures
// only where somebody hosts them.
import type { Report, ScreenOutcome, ScreenResult } from "../contract/report.ts";
import type { Form } from "./budget.ts";
import { type ApproveOffer, approvePart, isApproved } from "./comment-approve.ts";
import { where } from "./comment-findings.ts";
import { type Links, safeAddress } from "./links.ts";
import { code, details, inline } from "./markdown.ts";
import {
  causeWords,
  changesOf,
  countsSentence,
  type Looked,
  lookedAt,
  outcomesOf,
  type Shown,
  screenNames,
} from "./screens.ts";
import { counted, grouped } from "./words.ts";

/** Before/after pictures that can be shown. */
export interface Strips {
  /** `stripKey` to the picture's address. */
  addresses: ReadonlyMap<string, string>;
  /** Why there are none, where there should be; one sentence of ours. */
  missing: string | null;
}

export const NO_STRIPS: Strips = { addresses: new Map(), missing: null };

/** Tells a change of one gate from every other. */
export const stripKey = (gate: string, { id, screens }: Shown): string =>
  `${gate}\n${id ?? screens[0]?.id ?? ""}`;

export interface ScreensContext {
  links: Links;
  strips: Strips;
  /** Null or left out: nobody is asked to approve anything. */
  approve?: ApproveOffer | null;
}

interface Bounds {
  /** Changes shown at once; as many again are folded, eight times. */
  changes: number;
  /** Names of screens of one change. */
  names: number;
  /** Screens listed of those that are unknown, new or gone. */
  others: number;
  folded: boolean;
  strips: boolean;
}

const RICH: Bounds = { changes: 8, names: 4, others: 20, folded: true, strips: true };
const PLAIN: Bounds = { changes: 8, names: 3, others: 10, folded: false, strips: true };
const FEW: Bounds = { changes: 3, names: 2, others: 4, folded: false, strips: false };
const ALL: Bounds = { changes: 400, names: 12, others: 400, folded: false, strips: false };

/** Ever leaner; the last only counts. Empty where no gate looked at screens. */
export function screensForms(report: Report, context: ScreensContext): Form[] {
  const looked = lookedAt(report);
  if (looked.length === 0) return [];
  const whole = (bounds: Bounds): string =>
    section(
      [
        ...looked.map((each) => gatePart(each, bounds, { ...context, report })),
        approvePart(report, context.approve ?? null, bounds === FEW ? "lean" : "rich"),
      ].filter((part) => part !== ""),
    );
  return [
    { text: whole(RICH), worth: 48 },
    { text: whole(PLAIN), worth: 72 },
    { text: whole(FEW), worth: 89 },
    { text: section(looked.map(({ pictures }) => `${inline(countsSentence(pictures))}.`)), worth: 97 },
  ];
}

/** For the summary, which has room. */
export function allScreensForms(report: Report, context: ScreensContext): Form[] {
  const [, ...leaner] = screensForms(report, context);
  const looked = lookedAt(report);
  if (looked.length === 0) return [];
  const parts = looked.map((each) => gatePart(each, ALL, { ...context, report }));
  const approved = approvePart(report, null, "rich");
  return [{ text: section(approved === "" ? parts : [...parts, approved]), worth: 50 }, ...leaner];
}

const section = (parts: readonly string[]): string => `### Screens\n\n${parts.join("\n\n")}`;

type OfReport = ScreensContext & { report: Report };

function gatePart(looked: Looked, bounds: Bounds, context: OfReport): string {
  const { pictures, gate } = looked;
  const changes = changesOf(pictures);
  const shown = changes.slice(0, bounds.changes);
  const rest = changes.slice(bounds.changes, bounds.folded ? bounds.changes * 9 : 0);
  const missing = changes.length - shown.length - rest.length;
  const lines = shown.map((change) => changeItem(change, gate.id, bounds, context));
  const others = (["unknown", "new", "gone", "approved"] as const).flatMap((outcome) =>
    othersItem(looked, outcome, bounds, context),
  );
  const folded = rest.map((change) => changeItem(change, gate.id, { ...bounds, strips: false }, context));
  const more = missing > 0 ? [`- … and ${counted(missing, "more change")}${where(context.links)}`] : [];
  const noted = [
    `**${inline(gate.title, 80)}**: ${inline(countsSentence(pictures))}. <sub>${inline(pictures.browser, 80)}</sub>`,
    pictures.moved
      ? "**Environment moved, not you**: the committed shots come from another environment, so the base was captured afresh."
      : "",
    [...lines, ...more, ...others].join("\n"),
    folded.length > 0 ? details(`${counted(folded.length, "more change")}`, folded.join("\n")) : "",
    bounds.strips && context.strips.missing !== null && changes.length > 0
      ? `<sub>${inline(context.strips.missing, 400)}</sub>`
      : "",
  ];
  return noted.filter((part) => part !== "").join("\n\n");
}

function changeItem(shown: Shown, gate: string, bounds: Bounds, { strips, report }: OfReport): string {
  const { title, cause, screens } = shown;
  const says = cause === null || title.includes(cause.selector) ? "" : ` ${inline(causeWords(cause), 300)}`;
  const files = cause?.files ?? [];
  const from =
    files.length === 0
      ? ""
      : `, probably from ${files
          .slice(0, 2)
          .map((file) => code(file, 160))
          .join(", ")}`;
  const { names, rest } = screenNames(screens, bounds.names);
  const list = `${names.map((name) => code(name, 120)).join(", ")}${rest > 0 ? ` and ${grouped(rest)} more` : ""}`;
  const count = screens.length > 1 ? `${counted(screens.length, "screen")}: ` : "";
  const address = bounds.strips ? safeAddress(strips.addresses.get(stripKey(gate, shown)) ?? null) : null;
  const picture = address === null ? "" : `\n\n  [![Before and after](${address})](${address})\n`;
  return `- ${isApproved(report, gate, screens) ? "✅ " : ""}**${inline(title, 300)}**${says}${from}  \n  ${count}${list}${picture}`;
}

const OTHERS: Readonly<Record<"unknown" | "new" | "gone" | "approved", string>> = {
  unknown: "Could not be compared",
  new: "New",
  gone: "Gone",
  approved: "Approved by this change",
};

function othersItem(
  { pictures }: Looked,
  outcome: keyof typeof OTHERS & ScreenOutcome,
  bounds: Bounds,
  { links }: ScreensContext,
): string[] {
  if (outcomesOf(pictures)[outcome] === 0) return [];
  const screens = pictures.screens.filter((screen) => screen.outcome === outcome);
  const rest = screens.length - bounds.others;
  const more = rest > 0 ? `\n  - … and ${grouped(rest)} more${where(links)}` : "";
  const head = `- ${outcome === "unknown" ? "⚠️ " : ""}${OTHERS[outcome]} (${grouped(screens.length)})`;
  const shown = screens.slice(0, bounds.others);
  if (outcome !== "unknown") {
    const names = shown.map(({ id }) => code(id, 120)).join(", ");
    return [`${head}: ${names}${rest > 0 ? ` and ${grouped(rest)} more` : ""}`];
  }
  return [`${head}\n${shown.map(unknownItem).join("\n")}${more}`];
}

const unknownItem = ({ id, text }: ScreenResult): string => `  - ${code(id, 120)}: ${inline(text, 240)}`;
