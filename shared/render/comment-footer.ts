// The last lines: where everything is, what was compared, which run and tool said so.
import type { Report } from "../contract/report.ts";
import { type Links, safeAddress } from "./links.ts";
import { code, inline, link } from "./markdown.ts";
import { duration, shortCommit } from "./words.ts";

export function footer(report: Report, links: Links): string {
  const go = [
    ["Report", links.report],
    ["Run", links.run],
    ["Everything the run kept", links.artifact],
  ] as const;
  const addresses = go
    .filter(([, address]) => address !== null)
    .map(([label, address]) => link(label, address));
  const { run } = report;
  const about = [compared(report), `run ${code(run.id)}`, inline(run.tool, 40), duration(run.durationMs)];
  return `<sub>${[...addresses, ...about].join(" · ")}</sub>`;
}

/** `3f2a9c1 against b81d04c`; says so when there was nothing to compare with. */
export function compared({ change }: Report): string {
  const head = change.head === null ? "uncommitted files" : code(shortCommit(change.head));
  const what =
    change.headTree === "worktree" && change.head !== null ? `${head} with uncommitted files` : head;
  return change.comparedWith === null
    ? `${what}, without a base to compare with`
    : `${what} against ${code(shortCommit(change.comparedWith))}`;
}

/** Addresses of another shape than ours are dropped. */
export const trusted = (links: Links): Links => ({
  report: safeAddress(links.report),
  run: safeAddress(links.run),
  artifact: safeAddress(links.artifact),
});
