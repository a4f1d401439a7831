// A test that failed on the base and is not there at head was removed, not repaired: it earns no credit. Pure.
import type { Note } from "../shared/contract/report.ts";
import type { Attributed } from "./baseline/match.ts";
import type { Judgement } from "./gates/gate.ts";

export interface Kept {
  findings: Attributed[];
  note: Note | null;
}

/** Where the head's runner named only some of its tests, nothing can be said, and every fix is believed. */
export function withoutGoneTests(findings: readonly Attributed[], head: Judgement, title: string): Kept {
  const { tests, counts } = head;
  if (counts === null || counts.total !== tests.length) return { findings: [...findings], note: null };
  const ids = new Set(tests.map((test) => test.id));
  const names = new Set(tests.map((test) => test.name));
  // A renamed file or suite changes the id and keeps the name.
  const isGone = ({ state, source, test }: Attributed): boolean =>
    state === "fixed" &&
    source === "test" &&
    test !== null &&
    !ids.has(test) &&
    !names.has(test.slice(test.lastIndexOf(" > ") + 3)) &&
    !names.has(test);
  const gone = findings.filter(isGone);
  if (gone.length === 0) return { findings: [...findings], note: null };
  return { findings: findings.filter((finding) => !isGone(finding)), note: noteOf(gone, title) };
}

function noteOf(gone: readonly Attributed[], title: string): Note {
  const named = gone.slice(0, 5).map((finding) => finding.test);
  const more = gone.length > named.length ? ` and ${gone.length - named.length} more` : "";
  const [are, they] = gone.length === 1 ? ["test is", "it"] : ["tests are", "they"];
  return {
    code: "tests-gone",
    text: `${title}: ${gone.length} failing ${are} no longer there at head, so ${they} do${gone.length === 1 ? "es" : ""} not count as fixed: ${named.join(", ")}${more}`,
  };
}
