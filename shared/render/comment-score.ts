// How the score came about, and where it has been.
import { type HistoryEntry, isSameHead } from "../comment/state.ts";
import type { Report } from "../contract/report.ts";
import type { Form } from "./budget.ts";
import { code, details, inline, table } from "./markdown.ts";
import { grouped, shortCommit } from "./words.ts";

export function deductionsForms({ verdict, gates }: Report): Form[] {
  if (verdict.deductions.length === 0) return [];
  const titles = new Map(gates.map(({ id, title }) => [id, title]));
  const rows = verdict.deductions
    .slice(0, 60)
    .map(({ gate, points, because }) => [
      `−${points}`,
      gate === null ? "" : inline(titles.get(gate) ?? gate, 80),
      inline(because, 240),
    ]);
  const sum = [`**${verdict.score}**`, "", `of 100; ready from ${verdict.bar}`];
  const body = table(["Points", "Gate", "Because"], [...rows, sum], "rll");
  return [{ text: details(`Why ${verdict.score} of 100`, body), worth: 20 }];
}

const BARS = "▁▂▃▄▅▆▇█";

export function trendForms(report: Report, history: readonly HistoryEntry[]): Form[] {
  const runs = withPresent(report, history).slice(-20);
  if (runs.length < 2) return [];
  const bars = runs
    .map(({ score }) => BARS[Math.min(7, Math.floor(Math.max(0, score) / 12.5))] ?? "")
    .join("");
  const last = runs.slice(-6).map(({ head, score }) => `${code(shortCommit(head))} ${score}`);
  const line = `**Trend** over ${grouped(runs.length)} runs ${code(bars)} ${last.join(" → ")}`;
  return [{ text: line, worth: 40 }];
}

function withPresent(
  { change, verdict }: Report,
  history: readonly HistoryEntry[],
): { head: string; score: number }[] {
  const head = change.head ?? "local";
  const last = history.at(-1);
  if (last !== undefined && isSameHead(last.head, head) && last.score === verdict.score) return [...history];
  return [...history, { head, score: verdict.score }];
}
