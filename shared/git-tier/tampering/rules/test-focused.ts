// `.only` and its kin: all tests beside it are left out, silently.
import { cut } from "../../../contract/limits.ts";
import type { Found, Rule, Seen } from "../rule.ts";
import type { PlacedCase } from "../survey.ts";
import { nameOfCase } from "./test-deleted.ts";

export const testFocused: Rule = { id: "test-focused", severity: "critical", find };

const focusOf = (one: PlacedCase) => one.case.markers.find(({ kind }) => kind === "focus") ?? null;

function find({ survey: { pairs, come } }: Seen): Found[] {
  const found = new Map<string, Found>();
  const add = (one: PlacedCase) => {
    const marker = focusOf(one);
    if (marker === null) return;
    const key = `${one.file.path}\0${marker.line}`;
    if (found.has(key)) return;
    const test = nameOfCase(one.case);
    found.set(key, {
      path: one.file.path,
      line: marker.line,
      message: `\`${cut(marker.text, 60)}\` leaves out all other tests of the file, or of the whole run.`,
      test,
      key: `${marker.text}\0${test}`,
    });
  };
  for (const { base, head } of pairs) if (focusOf(base) === null) add(head);
  for (const one of come) add(one);
  return [...found.values()];
}
