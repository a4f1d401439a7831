// Sentences of the owners gate. Bounded, since a change can touch any number of paths.
import type { OwnedPath } from "../codeowners/owners.ts";
import { cut, LIMITS } from "../contract/limits.ts";
import type { GitFinding } from "./judgement.ts";
import { makeFinding } from "./make-finding.ts";
import type { OwnerGroup } from "./owners-groups.ts";

const MOST_PATHS = 60;
const MOST_NAMES = 12;

export const files = (count: number): string => `${count} ${count === 1 ? "file" : "files"}`;

/** `a`, `a and b`, `a, b and 3 more`. */
export function listed(names: readonly string[], word: "and" | "or", most = MOST_NAMES): string {
  const more = names.length - most;
  const shown = more > 0 ? [...names.slice(0, most), `${more} more`] : names;
  return shown.length < 2 ? shown.join("") : `${shown.slice(0, -1).join(", ")} ${word} ${shown.at(-1)}`;
}

export const linesOf = ({ lines }: OwnerGroup): string =>
  `${lines.length === 1 ? "line" : "lines"} ${listed(lines.map(String), "and")}`;

const firstOf = (paths: readonly OwnedPath[]): string => paths[0]?.path ?? "";

/** `src/a.ts` or `3 files (the first is src/a.ts)`. */
export function subject(paths: readonly OwnedPath[]): string {
  const first = `\`${firstOf(paths)}\``;
  return paths.length === 1 ? first : `${files(paths.length)} (the first is ${first})`;
}

/** One a line, with the line of CODEOWNERS that decides it. */
export function explained(paths: readonly OwnedPath[]): string {
  const shown = paths
    .slice(0, MOST_PATHS)
    .map(({ path, line }) => `  ${path}${line === null ? "" : `  (line ${line})`}`);
  const more = paths.length - shown.length;
  return [...shown, ...(more > 0 ? [`  … and ${more} more`] : [])].join("\n");
}

export function waitingFinding(
  group: OwnerGroup,
  { codeowners, discounted, stuck }: { codeowners: string; discounted: readonly string[]; stuck: boolean },
): GitFinding {
  const { owners, paths, key } = group;
  const needs = paths.length === 1 ? "needs" : "need";
  const nobody = stuck
    ? " Nobody can give it: who is named is the author or may not write; name another owner on the base branch."
    : "";
  const message = `${subject(paths)} ${needs} an approval of ${listed(owners, "or")} (${codeowners}, ${linesOf(group)}).${nobody}`;
  const others =
    discounted.length === 0 ? "" : `\n\nApprovals that do not count: ${listed(discounted, "and")}.`;
  return makeFinding({
    rule: "owner-approval",
    severity: "critical",
    message,
    detail: `Waiting, with the line of ${codeowners} that decides:\n${cut(explained(paths), LIMITS.detail - 2_500)}${cut(others, 2_000)}`,
    key,
  });
}

export const unownedFinding = (paths: readonly OwnedPath[], codeowners: string): GitFinding =>
  makeFinding({
    rule: "unowned-path",
    severity: "critical",
    message: `No line of ${codeowners} fits ${subject(paths)}, and the config's \`unowned: fail\` asks for one: add a line on the base branch, without owners where there should be none.`,
    detail: explained(paths),
    key: "",
  });
