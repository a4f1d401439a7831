// A page asked for must be the page shown. Where several lead to one place (a login, an error page), that place was
// compared with itself, and nothing is known of the pages.

import { cut } from "../../../../shared/contract/limits.ts";
import type { Note, Reason } from "../../../../shared/contract/report.ts";
import { listed } from "../../words.ts";
import type { Judged } from "./results.ts";

export interface Led {
  screen: { id: string; path: string };
  /** Null: it is the page that was asked for. */
  ledTo: string | null;
}

export interface Astray {
  /** Why nothing is known of a page; null: it was looked at. */
  why(id: string): Reason | null;
  /** The same, but unknown where it looks the same because every page led there. */
  judge(judged: Judged): Judged;
  notes: Note[];
}

export function ledAstray(screens: Iterable<Led>): Astray {
  const placeOf = new Map<string, string>();
  const pathsTo = new Map<string, Set<string>>();
  for (const { screen, ledTo } of screens) {
    if (ledTo === null) continue;
    placeOf.set(screen.id, ledTo);
    pathsTo.set(ledTo, (pathsTo.get(ledTo) ?? new Set()).add(screen.path));
  }
  const why = (id: string): Reason | null => {
    const place = placeOf.get(id);
    const paths = place === undefined ? undefined : pathsTo.get(place);
    return place === undefined || paths === undefined || paths.size < 2 ? null : leads([...paths], place);
  };
  return {
    why,
    judge: (judged) => {
      const reason = judged.result.outcome === "same" ? why(judged.result.id) : null;
      if (reason === null) return judged;
      return { result: { ...judged.result, outcome: "unknown", text: reason.text }, reason, compared: false };
    },
    notes: pathsTo.size === 0 ? [] : [note(pathsTo)],
  };
}

const leads = (paths: readonly string[], place: string): Reason => ({
  code: "no-comparison",
  text: cut(
    `${listed(paths)} all lead to ${place}, so that none of them was looked at. If it is a login, sign in with \`steps\`, \`cookies\` or \`storage\`; else list ${place} itself`,
    2000,
  ),
});

function note(pathsTo: ReadonlyMap<string, ReadonlySet<string>>): Note {
  const ways = [...pathsTo].flatMap(([place, paths]) => [...paths].map((path) => `${path} → ${place}`));
  const text = `${ways.length === 1 ? "A page led" : `${ways.length} pages led`} to another one than was asked for, and that was shot: ${listed(ways, 5)}`;
  return { code: "led-elsewhere", text: cut(text, 2000) };
}
