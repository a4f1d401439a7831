// What a gate's kind asks of its settings, and gates of their sites: what the schema of one mapping cannot say.
import { GIT_KINDS } from "../git-tier/gate.ts";
import type { Problem } from "../problem.ts";
import { named } from "./explain.ts";
import { list, record, text } from "./loose.ts";
import { nearest } from "./nearest.ts";
import type { Path, Source } from "./source.ts";

const LOOKING = ["visual", "design", "motion"];
const RUNNING = ["command", ...LOOKING];

/** Settings that belong to some kinds only. */
const KINDS: Readonly<Record<string, readonly string[]>> = {
  run: ["command"],
  cwd: ["command"],
  reports: ["command"],
  format: ["command"],
  rerun: ["command"],
  site: LOOKING,
  mode: ["visual"],
  shots: ["visual"],
  references: ["design"],
  figma: ["design"],
  limit: ["design"],
  flows: ["motion"],
  shift: ["motion"],
  // Git-tier gates run nothing and wait for nothing.
  env: RUNNING,
  timeout: RUNNING,
  needs: RUNNING,
  paths: RUNNING,
  requires: RUNNING,
  ...Object.fromEntries(GIT_KINDS.map((kind) => [kind, [kind]])),
};

interface Raw {
  sites: Record<string, unknown>;
  source: Source;
}

export function checkSites(value: unknown, source: Source): Problem[] {
  const { gates, sites } = record(value);
  const raw: Raw = { sites: record(sites), source };
  return [
    ...Object.entries(record(gates)).flatMap(([id, gate]) => checkGate(id, gate, raw)),
    ...Object.entries(raw.sites).flatMap(([id, site]) => checkSite(id, record(site), source)),
  ];
}

function checkGate(id: string, value: unknown, raw: Raw): Problem[] {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return [];
  const gate = record(value);
  const kind = text(gate.kind) || "command";
  const misplaced = Object.keys(gate).flatMap((key): Problem[] => {
    const kinds = Object.hasOwn(KINDS, key) ? KINDS[key] : undefined;
    if (kinds === undefined || kinds.includes(kind)) return [];
    return [
      problem(["gates", id, key], raw.source, {
        message: `${named(["gates", id, key])} means nothing for a gate of kind ${kind}; it belongs to ${kinds.join(", ")}.`,
        todo: "Remove it, or set another `kind`.",
      }),
    ];
  });
  if (kind === "command") return [...misplaced, ...missingRun(id, gate, raw.source)];
  if (!LOOKING.includes(kind)) return misplaced;
  return [...misplaced, ...checkSiteOf(id, gate, raw), ...sameFlows(id, gate, raw.source)];
}

function missingRun(id: string, gate: Record<string, unknown>, source: Source): Problem[] {
  const isMeant = Object.keys(gate).some(
    (key) => !Object.hasOwn(KINDS, key) && nearest(key, ["run"]) === "run",
  );
  if ("run" in gate || isMeant) return [];
  return [
    problem(["gates", id], source, {
      message: `${named(["gates", id])} has no \`run\`.`,
      todo: "Add `run`, such as `run: npm test`.",
    }),
  ];
}

function checkSiteOf(id: string, gate: Record<string, unknown>, { sites, source }: Raw): Problem[] {
  const ids = Object.keys(sites);
  const wanted = text(gate.site);
  if (ids.length === 0)
    return [
      problem(["gates", id], source, {
        message: `${named(["gates", id])} looks at a site, and the config has none.`,
        todo: "Describe it under `sites`: how it is served, and its screens.",
      }),
    ];
  if (wanted === "" && !("site" in gate) && ids.length > 1)
    return [
      problem(["gates", id], source, {
        message: `${named(["gates", id])} does not say which site it looks at.`,
        todo: `Add \`site\`, one of: ${ids.join(", ")}.`,
      }),
    ];
  if (wanted === "" || ids.includes(wanted)) return [];
  const near = nearest(wanted, ids);
  return [
    problem(["gates", id, "site"], source, {
      message: `${named(["gates", id])} looks at the site \`${wanted}\`, and there is no such site.`,
      todo: near === null ? `Name one of: ${ids.join(", ")}.` : `Did you mean \`${near}\`?`,
    }),
  ];
}

/** A flow's name names its files, and case does not tell files apart on every system. */
function sameFlows(id: string, gate: Record<string, unknown>, source: Source): Problem[] {
  const names = list(gate.flows).map((flow) => text(record(flow).name).toLowerCase());
  return names.flatMap((name, at) => {
    if (name === "" || names.indexOf(name) === at) return [];
    const path: Path = ["gates", id, "flows", at, "name"];
    return [
      problem(path, source, {
        message: `${named(path)} is the name of another flow too.`,
        todo: "Give each flow a name of its own.",
      }),
    ];
  });
}

function checkSite(id: string, site: Record<string, unknown>, source: Source): Problem[] {
  const path: Path = ["sites", id];
  const shows = list(site.screens).length > 0 || ["crawl", "sitemap", "storybook"].some((key) => key in site);
  const found: Problem[] = [];
  if (!shows)
    found.push(
      problem(path, source, {
        message: `${named(path)} has no screen to look at.`,
        todo: "List `screens`, such as `screens: [/]`, or have them found by `crawl`, `sitemap` or `storybook`.",
      }),
    );
  if ("serve" in site && "folder" in site)
    found.push(
      problem([...path, "folder"], source, {
        message: `${named(path)} has both \`serve\` and \`folder\`.`,
        todo: "Keep `folder` for built files that Proofmark is to serve, or `serve` for a command that does.",
      }),
    );
  if (
    !("serve" in site) &&
    !("folder" in site) &&
    (!("url" in site) || text(site.url).includes("$PROOFMARK_PORT"))
  )
    found.push(
      problem(path, source, {
        message: `${named(path)} does not say how the site is served.`,
        todo: "Add `serve` with a command, `folder` with built files, or the `url` of a server that is up already.",
      }),
    );
  return found;
}

const problem = (path: Path, source: Source, words: Pick<Problem, "message" | "todo">): Problem => ({
  code: "config-invalid",
  where: source.locate(path, "key"),
  ...words,
});
