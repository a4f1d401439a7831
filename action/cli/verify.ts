// `proofmark verify`: the same judgement as on the runner, from a checkout.

import type { Report } from "../../shared/contract/report.ts";
import { onInterrupt } from "../adapters/interrupt.ts";
import { list, readInput } from "../input.ts";
import { keepTrail } from "../keep.ts";
import { exitCode, type Verified, verify } from "../verify.ts";
import { createWorld } from "../world.ts";
import { absolute, type Command, choice, type Surroundings, text, type Values } from "./command.ts";

const FORMATS = ["text", "json", "markdown"] as const;
export type Format = (typeof FORMATS)[number];

export async function verifyCommand(
  values: Values,
  _: readonly string[],
  around: Surroundings,
): ReturnType<Command["run"]> {
  const format = choice(values, "format", FORMATS);
  const cwd = absolute(text(values, "cwd") ?? ".", around.cwd);
  const out = text(values, "out");
  const config = text(values, "config");
  const fixes = values["fix-scope"] === true;
  if (fixes) (await import("./fix-scope.ts")).refuseFixInCi(around.env);
  const world = await createWorld({
    env: around.env,
    cwd,
    cache: values["no-cache"] !== true,
    mode: around.terminal ? "terminal" : "plain",
  });
  const wishes = {
    base: text(values, "base"),
    config: null,
    only: list(text(values, "only")),
    out,
    advisory: values.advisory === true,
    cache: values["no-cache"] !== true,
    shard: text(values, "shard"),
  };
  // A local run is no event, even inside a job: what a person typed decides.
  const input = readInput({ env: {}, event: null, workspace: world.ports.git.root }, wishes);
  const configFile = config === null ? null : absolute(config, around.cwd);
  if (fixes) {
    const { fixScope } = await import("./fix-scope.ts");
    for (const line of await fixScope({ input, configFile }, world.ports)) world.ports.display.note(line);
  }
  const interrupt = onInterrupt();
  try {
    const verified = await verify(
      {
        input,
        machine: world.machine,
        configFile,
        out: out === null ? null : absolute(out, around.cwd),
        signal: interrupt.signal,
        scrub: async (given) => world.scrub(given),
      },
      world.ports,
    );
    const trail = { requests: world.requests, journal: world.ports.journal };
    await keepTrail(verified.directory, trail, world.ports.files);
    if (interrupt.signal.aborted) world.ports.display.note("Interrupted: nothing was judged.");
    if (interrupt.signal.aborted) return { stdout: "", exit: 130 };
    return { stdout: await render(verified, format, around), exit: exitCode(verified.report) };
  } catch (error) {
    // What was stopped in the middle fails in any way it likes.
    if (interrupt.signal.aborted) return { stdout: "", exit: 130 };
    throw error;
  } finally {
    interrupt.dispose();
  }
}

async function render(
  { report, directory }: Verified,
  format: Format,
  around: Surroundings,
): Promise<string> {
  const shown = await renderReport(report, format, around);
  const gap = around.terminal ? "\n" : "";
  return format === "text" ? `${gap}${shown}\nReport: ${directory}/report.html\n` : shown;
}

export async function renderReport(report: Report, format: Format, around: Surroundings): Promise<string> {
  if (format === "json") return `${JSON.stringify(report, null, 2)}\n`;
  if (format === "markdown") {
    const { renderSummary } = await import("../render/summary.ts");
    return `${renderSummary(report, { report: null, run: null, artifact: null })}\n`;
  }
  const { renderText } = await import("../render/text.ts");
  return renderText(report, { color: around.colour, width: around.columns });
}
