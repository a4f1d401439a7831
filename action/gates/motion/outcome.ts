// All that was seen → what the gate came to. Green means that every screen was looked at on both sides. Pure.

import { cut } from "../../../shared/contract/limits.ts";
import type { Reason } from "../../../shared/contract/report.ts";
import { counted } from "../../../shared/render/words.ts";
import type { PairFinding, PairJudgement } from "../gate.ts";

export interface Tally {
  findings: readonly PairFinding[];
  screens: number;
  /** Those that were looked at on both sides. */
  compared: number;
  /** Animations of all screens at head, and the largest layout shift. */
  animations: number;
  shift: number;
  /** Screens and flows that could not be judged. */
  unknown: readonly { id: string; reason: Reason }[];
  /** Screens of the base that head does not have. */
  gone: readonly string[];
  flows: number;
  /** Why nothing could be compared; null: it was. */
  baseReason: Reason | null;
}

export function outcomeOf(tally: Tally): Pick<PairJudgement, "outcome" | "reason"> {
  const { findings, unknown, gone, baseReason, screens, compared } = tally;
  const fresh = findings.filter(({ state, severity }) => state === "new" && severity === "critical");
  if (fresh.length > 0) {
    const also = unknown.length > 0 ? `; ${unknown.length} could not be judged` : "";
    return reason("fail", "new-findings", `${counted(fresh.length, "new finding")}${also}`);
  }
  const [first] = unknown;
  if (first) {
    const names = unknown.slice(0, 3).map(({ id }) => id);
    const more = unknown.length > 3 ? ` and ${unknown.length - 3} more` : "";
    const text = `Could not be judged: ${names.join(", ")}${more}. ${first.reason.text}`;
    return reason("unknown", first.reason.code, text);
  }
  if (gone.length > 0) {
    const text = `${counted(gone.length, "screen")} of the base not found any more: ${gone.slice(0, 10).join(", ")}`;
    return reason("unknown", "screens-missing", text);
  }
  if (screens === 0) return reason("unknown", "no-comparison", "No screen was looked at");
  if (baseReason !== null) {
    const text = `${lookedAt(tally)}. Whether that is as before is not known: ${baseReason.text}`;
    return reason("unknown", baseReason.code, text);
  }
  if (compared === 0) {
    const text = `${lookedAt(tally)}. Nothing was compared: ${screens === 1 ? "the only screen is" : `all ${screens} screens are`} new`;
    return reason("unknown", "no-comparison", text);
  }
  if (findings.some(({ state }) => state === "pre-existing"))
    return reason("pass", "only-pre-existing", `${lookedAt(tally)}; nothing of what was found is new`);
  return reason("pass", "clean", lookedAt(tally));
}

/** "12 screens: no animation, no layout shift" */
function lookedAt({ screens, animations, shift, flows }: Tally): string {
  const moving = animations === 0 ? "no animation" : counted(animations, "animation");
  const shifts = shift === 0 ? "no layout shift" : `layout shift at most ${shift}`;
  return `${counted(screens, "screen")}: ${moving}, ${shifts}${flows === 0 ? "" : `, ${counted(flows, "flow")} recorded`}`;
}

const reason = (
  outcome: PairJudgement["outcome"],
  code: Reason["code"],
  text: string,
): Pick<PairJudgement, "outcome" | "reason"> => ({
  outcome,
  reason: { code, text: cut(text, 2000) },
});
