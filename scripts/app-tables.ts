// Tables in the App's pages that come from the sources, each between two marks.
import { readFileSync } from "node:fs";
import { METRICS, type Metric } from "../app/metrics.ts";
import { EVENTS, PERMISSIONS } from "../app/setup/permissions.ts";

const row = (...cells: readonly string[]): string => `| ${cells.join(" | ")} |`;
const table = (head: readonly string[], rows: readonly string[]): string =>
  [row(...head), row(...head.map(() => "---")), ...rows].join("\n");

const permissions = table(
  ["permission", "", "why"],
  PERMISSIONS.map(({ title, of, access, reason }) =>
    row(
      `${title}${of === "organization" ? " (organization)" : ""}`,
      access === "read" ? "read" : "**write**",
      reason,
    ),
  ),
);

const events = table(
  ["event", "why"],
  EVENTS.map(({ name, reason }) => row(`\`${name}\``, reason)),
);

const metrics = table(
  ["metric", "by", "tells"],
  Object.entries(METRICS).map(([name, { kind, labels, help }]: [string, Metric]) =>
    row(`\`proofmark_${name}${kind === "counter" ? "_total" : ""}\``, labels.join(", "), `${help} (${kind})`),
  ),
);

/** Path → the whole page, with its tables as they should be. */
export const appPages = (): Record<string, string> => ({
  "docs/app/start.md": filled("docs/app/start.md", { permissions, events }),
  "docs/app/operations.md": filled("docs/app/operations.md", { metrics }),
});

function filled(path: string, tables: Readonly<Record<string, string>>): string {
  let page = readFileSync(new URL(`../${path}`, import.meta.url), "utf8");
  for (const [name, content] of Object.entries(tables)) {
    const [before = "", rest] = page.split(`<!-- ${name} -->\n`);
    const after = rest?.split(`<!-- /${name} -->`)[1];
    if (after === undefined) throw new Error(`${path} lacks the marks of ${name}`);
    page = `${before}<!-- ${name} -->\n${content}\n<!-- /${name} -->${after}`;
  }
  return page;
}
