// Whether the project can be judged: its config, the gates that come of it, and what these need.

import type { Config, GateConfig } from "../../shared/config/schema.ts";
import { ProblemError } from "../../shared/problem.ts";
import { type Detected, detectGates } from "../config/detect.ts";
import { CONFIG_PATHS } from "../config/load.ts";
import type { Check, DoctorContext, DoctorPorts } from "./doctor-check.ts";

const MOST_BYTES = 1024 * 1024;

export async function checkProject(ports: DoctorPorts, context: DoctorContext): Promise<Check[]> {
  if (context.tree === null) return [];
  const detected = detectGates(context.tree);
  const { checks, config } = await checkConfig(ports, context.root);
  if (config === "unreadable") return checks;
  const gates = gatesOf(config, detected);
  const tools = await Promise.all(
    Object.entries(gates).map(([id, gate]) => checkGate({ id, gate }, ports, context)),
  );
  const notes = detected.notes.map(({ text }) => advice(text, null));
  return [
    ...checks,
    ...tools,
    ...(tools.length === 0 ? [noGates()] : []),
    ...(gates === config?.gates ? [] : notes),
  ];
}

const ok = (text: string): Check => ({ area: "project", state: "ok", text, todo: null });
const mend = (text: string, todo: string): Check => ({ area: "project", state: "mend", text, todo });
const advice = (text: string, todo: string | null): Check => ({
  area: "project",
  state: "advice",
  text,
  todo,
});

const noGates = (): Check =>
  mend(
    "There is nothing to run: no gate is listed and none was detected.",
    "List your commands under `gates:` in .github/proofmark.yml; `proofmark init --config` writes the file.",
  );

interface ConfigCheck {
  checks: Check[];
  config: Config | null | "unreadable";
}

/** The config of the checkout as it lies there; checks are empty of mistakes where `config` is one. */
export async function checkConfig({ files }: Pick<DoctorPorts, "files">, root: string): Promise<ConfigCheck> {
  for (const path of CONFIG_PATHS) {
    try {
      const bytes = await files.read(`${root}/${path}`, { maxBytes: MOST_BYTES, within: root });
      if (bytes === null) continue;
      const { parseConfig } = await import("../../shared/config/parse.ts");
      const config = parseConfig(new TextDecoder().decode(bytes), path);
      return { checks: [ok(`${path} is in order`)], config };
    } catch (error) {
      if (!(error instanceof ProblemError)) throw error;
      const checks = error.problems.map(({ message, todo, where }) => {
        const place = [path, where?.line, where?.column].filter((part) => part !== undefined);
        return mend(`${place.join(":")}: ${message}`, todo);
      });
      return { checks, config: "unreadable" };
    }
  }
  return { checks: [ok("No config file; the project's own commands are detected")], config: null };
}

function gatesOf(config: Config | null, detected: Detected): Record<string, GateConfig> {
  if (config === null) return detected.gates;
  const own = Object.keys(config.gates).length > 0;
  return own && !config.detect ? config.gates : { ...detected.gates, ...config.gates };
}

async function checkGate(
  { id, gate }: { id: string; gate: GateConfig },
  ports: DoctorPorts,
  { root, env }: DoctorContext,
): Promise<Check> {
  const found = await Promise.all(
    gate.requires.map((name) =>
      name.includes("/") ? ports.files.stat(`${root}/${name}`) : ports.commands.which(name, env.PATH ?? ""),
    ),
  );
  const missing = gate.requires.filter((_, index) => found[index] === null);
  if (missing.length === 0) return ok(`${id}: ${gate.run ?? gate.kind}`);
  const names = missing.join(" and ");
  const todo = missing.every((name) => name.includes("node_modules/"))
    ? "Install the dependencies first; until then the gate is skipped."
    : `Install ${names}; until then the gate is skipped.`;
  return advice(`${id}: ${names} ${missing.length === 1 ? "is" : "are"} not here.`, todo);
}
