// What one gate says of another: `needs` must name gates and not go in circles; two entries must not read one report file.
import { GIT_KINDS } from "../git-tier/gate.ts";
import type { Problem } from "../problem.ts";
import { SCRATCH_PREFIX } from "./defaults.ts";
import { named } from "./explain.ts";
import { list, record, text } from "./loose.ts";
import { nearest } from "./nearest.ts";
import { checkSites } from "./sites.ts";
import type { Source } from "./source.ts";

interface References {
  /** With detection on, a gate may need a detected one, whose id only the project tells. */
  open: boolean;
  gates: Record<string, { kind: string; needs: string[]; cwd: string; reports: string[] }>;
}

/** Looks at the raw value, so that a typo elsewhere in the file hides none of this. */
export function checkReferences(value: unknown, source: Source): Problem[] {
  const config = referencesOf(value);
  return [
    ...checkSites(value, source),
    ...unknownNeeds(config, source),
    ...lateNeeds(config, source),
    ...cycles(config, source),
    ...repeatedReports(config, source),
  ];
}

function referencesOf(value: unknown): References {
  const { gates, detect } = record(value);
  const entries = Object.entries(record(gates)).map(([id, raw]) => {
    const gate = record(raw);
    const reports = list(gate.reports).map((entry) => text(entry) || text(record(entry).path));
    const needs = list(gate.needs).map(text);
    return [id, { kind: text(gate.kind), needs, cwd: text(gate.cwd), reports }] as const;
  });
  return { open: detect === true, gates: Object.fromEntries(entries) };
}

/** Gates that git alone decides are judged after all that run: what waited for one would not have waited. */
function lateNeeds({ gates }: References, source: Source): Problem[] {
  const late = new Set(Object.keys(gates).filter((id) => GIT_KINDS.some((kind) => kind === gates[id]?.kind)));
  return Object.entries(gates).flatMap(([id, { needs }]) =>
    needs.flatMap((need, index): Problem[] =>
      late.has(need)
        ? [
            {
              code: "needs-unknown",
              message: `${named(["gates", id])} needs \`${need}\`, which is judged from git, after all gates that run.`,
              where: source.locate(["gates", id, "needs", index], "value"),
              todo: "Remove it: the verdict counts both all the same.",
            },
          ]
        : [],
    ),
  );
}

function unknownNeeds(config: References, source: Source): Problem[] {
  if (config.open) return [];
  const ids = Object.keys(config.gates);
  return Object.entries(config.gates).flatMap(([id, gate]) =>
    gate.needs.flatMap((need, index): Problem[] => {
      if (need === "" || ids.includes(need)) return [];
      const path = ["gates", id, "needs", index];
      const others = ids.filter((other) => other !== id);
      const near = nearest(need, others);
      const known = others.length === 0 ? "Remove it." : `Remove it, or name one of: ${others.join(", ")}.`;
      return [
        {
          code: "needs-unknown",
          message: `${named(["gates", id])} needs \`${need}\`, and there is no such gate.`,
          where: source.locate(path, "value"),
          todo: near === null ? known : `Did you mean \`${near}\`?`,
        },
      ];
    }),
  );
}

/** Each circle once, named from the gate that comes first in the file. */
function cycles(config: References, source: Source): Problem[] {
  const seen = new Set<string>();
  const problems: Problem[] = [];
  const visit = (id: string, trail: readonly string[]): void => {
    const start = trail.indexOf(id);
    if (start >= 0) {
      problems.push(cycle([...trail.slice(start), id], source));
      return;
    }
    if (seen.has(id)) return;
    seen.add(id);
    for (const need of config.gates[id]?.needs ?? []) visit(need, [...trail, id]);
  };
  for (const id of Object.keys(config.gates)) visit(id, []);
  return problems;
}

function cycle(ring: readonly string[], source: Source): Problem {
  const id = ring[0] ?? "";
  const self = ring.length === 2;
  return {
    code: "needs-cycle",
    message: self
      ? `${named(["gates", id])} needs itself.`
      : `These gates wait for each other: ${ring.join(" → ")}.`,
    where: source.locate(["gates", id, "needs"], "key"),
    todo: self
      ? "Remove it from its own `needs`."
      : "Remove one of these `needs`, so that one of the gates can start.",
  };
}

function repeatedReports(config: References, source: Source): Problem[] {
  const owners = new Map<string, string>();
  return Object.entries(config.gates).flatMap(([id, gate]) =>
    gate.reports.flatMap((path, index): Problem[] => {
      if (path === "") return [];
      const file = path.startsWith(SCRATCH_PREFIX) ? `${id}:${path}` : pathFrom(gate.cwd, path);
      const owner = owners.get(file);
      owners.set(file, owner ?? id);
      if (owner === undefined) return [];
      const twice = owner === id ? "twice in the same gate" : `by \`gates.${owner}\` too`;
      return [
        {
          code: "config-invalid",
          message: `${named(["gates", id, "reports", index])} is ${path}, which is read ${twice}; its findings would count double.`,
          where: source.locate(["gates", id, "reports", index], "value"),
          todo: "Give each gate a report file of its own.",
        },
      ];
    }),
  );
}

/** Spelt one way, however it was written: `./a//b` is `a/b`. */
function pathFrom(folder: string, path: string): string {
  const parts: string[] = [];
  for (const part of `${folder}/${path}`.split("/"))
    if (part === "..") parts.pop();
    else if (part !== "" && part !== ".") parts.push(part);
  return parts.join("/");
}
