// What was seen on all screens → findings: one for each thing that moves otherwise, whatever the number of its screens. Pure.
import { createHash } from "node:crypto";
import { cut, LIMITS } from "../../../shared/contract/limits.ts";
import type { PairFinding } from "../gate.ts";
import type { ScreenVerdict } from "./compare-screen.ts";
import { movingWords, REMEDY } from "./reduced.ts";
import { shiftWords, worstSource } from "./shift.ts";

type Rule = "motion-changed" | "motion-frame" | "motion-look" | "layout-shift" | "reduced-motion";

interface Seen {
  rule: Rule;
  severity: PairFinding["severity"];
  state: PairFinding["state"];
  /** Equal for the same thing on another screen and in another run. */
  key: string;
  message: string;
  detail: readonly string[];
  /** Heavier ones come first, and speak for those of the same key. */
  weight: number;
}

export interface JudgedScreen {
  id: string;
  verdict: ScreenVerdict;
}

/** In the order of the screens. */
export function findingsOf(gate: string, screens: readonly JudgedScreen[], limit: number): PairFinding[] {
  const all = screens.flatMap(({ id, verdict }) =>
    [...changesOf(verdict), ...framesOf(verdict), ...shiftOf(id, verdict, limit), ...movingOf(verdict)].map(
      (seen) => ({ id, seen }),
    ),
  );
  const groups = Map.groupBy(all, ({ seen: { rule, key } }) => `${rule}\0${key}`);
  return [...groups.values()].map((group) => {
    // What is new on one screen and old on another is new.
    const fresh = group.filter(({ seen }) => seen.state === "new");
    const told = fresh.length > 0 ? fresh : group;
    const heaviest = told.map(({ seen }) => seen).reduce((a, b) => (b.weight > a.weight ? b : a));
    return finding(gate, heaviest, [...new Set(told.map(({ id }) => id))]);
  });
}

function changesOf({ changes }: ScreenVerdict): Seen[] {
  return changes.map(({ change, text }) => ({
    rule: "motion-changed",
    severity: change === "added" ? "warning" : "critical",
    state: "new",
    key: text,
    message: text,
    detail: [],
    weight: 0,
  }));
}

/** Where timing or keyframes changed the frames differ because of that, and it is said already. */
function framesOf({ changes, frames }: ScreenVerdict): Seen[] {
  if (changes.length > 0) return [];
  const targets = [...new Set(frames.flatMap((frame) => frame.targets))];
  return targets.map((target) => {
    const points = frames.filter((frame) => frame.targets.includes(target)).map(({ percent }) => percent);
    const still = points.includes(100);
    const where = `at ${points.join(", ")} % of its time`;
    return {
      rule: still ? "motion-look" : "motion-frame",
      severity: still ? "info" : "critical",
      state: "new",
      key: `${target}\0${points.join()}`,
      message: still
        ? `\`${target}\` looks different ${where}, its end included: it moves as before and looks different`
        : `\`${target}\` looks different ${where}, though its timing and keyframes are the same and so is its end`,
      detail: still ? ["How it looks when it is still is the visual gate's to judge."] : [],
      weight: 0,
    };
  });
}

function shiftOf(id: string, { shift }: ScreenVerdict, limit: number): Seen[] {
  if (!shift.above) return [];
  const { head, base } = shift;
  const worst = worstSource(head);
  const before = base === null ? "" : `, ${base.score} at the base`;
  const words = worst === null ? "" : `: ${shiftWords(worst)}`;
  const sources = head.shifts.flatMap((each) => each.sources.map(shiftWords));
  return [
    {
      rule: "layout-shift",
      severity: "critical",
      state: shift.worse ? "new" : "pre-existing",
      key: worst === null ? id : `${worst.selector}\0${worst.pushedBy?.what ?? ""}`,
      message: `${id} shifts by ${head.score} while it loads (limit ${limit}${before})${words}`,
      detail: [...new Set(sources)].slice(0, 12),
      weight: head.score,
    },
  ];
}

function movingOf({ moving: all }: ScreenVerdict): Seen[] {
  return all.map(({ moving, atBase }) => ({
    rule: "reduced-motion",
    severity: "critical",
    state: atBase ? "pre-existing" : "new",
    key: movingWords(moving),
    message: movingWords(moving),
    detail: [REMEDY[moving.kind]],
    weight: 0,
  }));
}

function finding(gate: string, seen: Seen, ids: readonly string[]): PairFinding {
  const { rule, severity, state, key, message, detail } = seen;
  const only = ids.length === 1 ? ids[0] : `${ids.length} screens`;
  const named = message.startsWith(`${ids[0]} `) && ids.length === 1 ? message : `${message} (${only})`;
  const lines = [...detail, ...(ids.length === 1 ? [] : ids)];
  return {
    source: "gate",
    rule,
    message: cut(named, LIMITS.message),
    detail: lines.length === 0 ? null : cut(lines.join("\n"), LIMITS.detail),
    path: null,
    line: null,
    column: null,
    endLine: null,
    test: null,
    severity,
    state,
    fingerprint: createHash("sha256")
      .update(JSON.stringify([gate, rule, key]))
      .digest("hex")
      .slice(0, 32),
  };
}
