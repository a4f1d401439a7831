// Tests that ran in the base and do not at head, or only under a condition.

import { cut } from "../../../contract/limits.ts";
import { counted } from "../../../render/words.ts";
import type { Marker, TestCase } from "../cases/case.ts";
import type { Found, Rule, Seen } from "../rule.ts";
import type { PlacedCase } from "../survey.ts";
import { nameOfCase } from "./test-deleted.ts";

export const testSkipped: Rule = { id: "test-skipped", severity: "critical", find };

const RUNS = 0;
const MAY = 1;
const OFF = 2;

function stateOf(one: TestCase): { state: number; marker: Marker | null } {
  const skips = one.markers.filter(({ kind }) => kind === "skip");
  const marker = skips.find(({ maybe }) => !maybe) ?? skips[0] ?? null;
  return { state: marker === null ? RUNS : marker.maybe ? MAY : OFF, marker };
}

function find({ survey: { pairs, come } }: Seen): Found[] {
  const groups = new Map<string, Found & { tests: string[] }>();
  const add = (one: PlacedCase, marker: Marker, message: (what: string) => string, severity?: "warning") => {
    const key = `${one.file.path}\0${marker.line}\0${marker.text}\0${severity ?? ""}`;
    const known = groups.get(key);
    const test = nameOfCase(one.case);
    if (known) known.tests.push(test);
    else
      groups.set(key, {
        path: one.file.path,
        line: marker.line,
        message: message(`\`${cut(marker.text, 60)}\``),
        test,
        tests: [test],
        key: `${marker.text}\0${test}`,
        ...(severity ? { severity } : {}),
      });
  };
  for (const { base, head } of pairs) {
    const before = stateOf(base.case);
    const after = stateOf(head.case);
    if (after.marker === null || after.state <= before.state) continue;
    const how = after.state === MAY ? "runs only under a condition now" : "does not run any more";
    add(head, after.marker, (what) => `A test ${how}: ${what} came with this change.`);
  }
  for (const one of come) {
    const { state, marker } = stateOf(one.case);
    if (state === OFF && marker && !marker.todo)
      add(one, marker, (what) => `A new test does not run: ${what}.`, "warning");
  }
  return [...groups.values()].map(({ tests, ...found }) =>
    tests.length === 1
      ? found
      : {
          ...found,
          test: null,
          message: found.message.replace(
            /^A (new )?test (does|runs)/,
            (_, isNew: string | undefined, verb: string) =>
              `${counted(tests.length, `${isNew ?? ""}test`)} ${verb === "does" ? "do" : "run"}`,
          ),
          detail: tests.slice(0, 50).join("\n"),
        },
  );
}
