// What was seen → findings: one for each group of equal changes, one for each screen that is gone, a line for the rest.
import { createHash } from "node:crypto";
import { cut, LIMITS } from "../../../../shared/contract/limits.ts";
import type { Group, ScreenResult } from "../../../../shared/contract/pictures.ts";
import { counted } from "../../../../shared/render/words.ts";
import type { PairFinding } from "../../gate.ts";
import { listed } from "../../words.ts";

type Rule = "visual-changed" | "visual-gone" | "visual-new" | "visual-approved";

export function findingsOf(
  gate: string,
  { screens, groups }: { screens: readonly ScreenResult[]; groups: readonly Group[] },
): PairFinding[] {
  const finding = finderOf(gate);
  const of = (outcome: ScreenResult["outcome"]) => screens.filter((screen) => screen.outcome === outcome);
  const byId = new Map(screens.map((screen) => [screen.id, screen]));
  const changed = groups
    .filter((group) => group.screens.some((id) => byId.get(id)?.outcome === "different"))
    .map((group) => changedGroup(group, finding));
  const alone = of("different")
    .filter(({ group }) => group === null)
    .map((screen) =>
      finding("visual-changed", "critical", {
        key: [screen.id, screen.head?.sha256 ?? ""],
        message: `${screen.id}: ${screen.text}`,
        path: likeliest(screen),
      }),
    );
  const gone = of("gone").map((screen) =>
    finding("visual-gone", "warning", { key: [screen.id], message: `${screen.id}: ${screen.text}` }),
  );
  return [
    ...changed,
    ...alone,
    ...gone,
    ...told("visual-new", of("new"), finding),
    ...told("visual-approved", of("approved"), finding),
  ];
}

function changedGroup({ id, title, screens, cause }: Group, finding: Finder): PairFinding {
  const where = screens.length === 1 ? screens[0] : counted(screens.length, "screen");
  return finding("visual-changed", "critical", {
    key: [id],
    message: `${title} (${where})`,
    detail: screens.length === 1 ? null : screens.join("\n"),
    path: cause?.files[0] ?? null,
  });
}

const likeliest = ({ regions }: ScreenResult): string | null =>
  regions.flatMap(({ cause }) => cause?.files ?? [])[0] ?? null;

const SENTENCES: Record<"visual-new" | "visual-approved", (screens: readonly ScreenResult[]) => string> = {
  "visual-new": (screens) =>
    screens.every(({ text }) => text.includes("proofmark approve"))
      ? `No shot is committed yet of ${named(screens)}. Look at ${screens.length === 1 ? "it" : "them"}, then run \`proofmark approve\``
      : `New, with nothing to compare with: ${named(screens)}`,
  "visual-approved": (screens) => `Changed as the committed shots say: ${named(screens)}`,
};

function told(
  rule: "visual-new" | "visual-approved",
  screens: readonly ScreenResult[],
  finding: Finder,
): PairFinding[] {
  if (screens.length === 0) return [];
  const ids = screens.map(({ id }) => id);
  return [finding(rule, "info", { key: ids, message: SENTENCES[rule](screens), detail: ids.join("\n") })];
}

const named = (screens: readonly ScreenResult[]): string =>
  listed(
    screens.map(({ id }) => id),
    5,
  );

interface About {
  /** What makes it the same finding in another run. */
  key: readonly string[];
  message: string;
  detail?: string | null;
  path?: string | null;
}
type Finder = (rule: Rule, severity: PairFinding["severity"], about: About) => PairFinding;

const finderOf =
  (gate: string): Finder =>
  (rule, severity, { key, message, detail = null, path = null }) => ({
    source: "gate",
    rule,
    message: cut(message, LIMITS.message),
    detail: detail === null ? null : cut(detail, LIMITS.detail),
    path,
    line: null,
    column: null,
    endLine: null,
    test: null,
    severity,
    state: "new",
    fingerprint: createHash("sha256")
      .update(JSON.stringify([gate, rule, key]))
      .digest("hex")
      .slice(0, 32),
  });
