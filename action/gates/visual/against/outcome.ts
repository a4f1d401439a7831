// All screens → what the gate came to. Green means that every screen of the base was compared, and is what it was.

import { cut } from "../../../../shared/contract/limits.ts";
import type { Reason } from "../../../../shared/contract/report.ts";
import { counted } from "../../../../shared/render/words.ts";
import type { PairJudgement } from "../../gate.ts";
import { listed } from "../../words.ts";
import type { Judged } from "./results.ts";

export function outcomeOf(screens: readonly Judged[]): Pick<PairJudgement, "outcome" | "reason"> {
  const of = (outcome: Judged["result"]["outcome"]) =>
    screens.filter(({ result }) => result.outcome === outcome);
  const [different, unknown, gone] = [of("different"), of("unknown"), of("gone")];
  const all = counted(screens.length, "screen");
  const also = [
    ...(unknown.length > 0 ? [`${unknown.length} could not be judged`] : []),
    ...(gone.length > 0 ? [`${gone.length} ${gone.length === 1 ? "is" : "are"} gone`] : []),
  ];
  if (different.length > 0) {
    const differ = `${different.length} of ${all} ${different.length === 1 ? "looks" : "look"} different`;
    return { outcome: "fail", reason: reason("new-findings", [differ, ...also].join("; ")) };
  }
  const first = unknown[0];
  if (first) {
    const why = first.reason ?? reason("no-comparison", first.result.text);
    const names = listed(unknown.map(({ result }) => result.id));
    return {
      outcome: "unknown",
      reason: reason(why.code, `${unknown.length} of ${all} could not be judged (${names}): ${why.text}`),
    };
  }
  if (gone.length > 0) {
    const names = listed(
      gone.map(({ result }) => result.id),
      10,
    );
    return {
      outcome: "unknown",
      reason: reason(
        "screens-missing",
        `${counted(gone.length, "screen")} of the base ${gone.length === 1 ? "is" : "are"} not found any more: ${names}`,
      ),
    };
  }
  if (!screens.some(({ compared, result }) => compared || result.outcome === "approved"))
    return { outcome: "unknown", reason: reason("no-comparison", nothing(screens)) };
  return { outcome: "pass", reason: null };
}

function nothing(screens: readonly Judged[]): string {
  if (screens.length === 0) return "No screen was looked at";
  const uncommitted = screens.some(({ result }) => result.text.includes("proofmark approve"));
  const todo = uncommitted ? "; look at the shots, then run `proofmark approve`" : "";
  return `Nothing was compared: ${screens.length === 1 ? "the only screen is" : `all ${screens.length} screens are`} new${todo}`;
}

const reason = (code: Reason["code"], text: string): Reason => ({ code, text: cut(text, 2000) });
