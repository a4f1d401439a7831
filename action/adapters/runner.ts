import { appendFile } from "node:fs/promises";
import { cleanBlock, cleanLine, truncateBytes } from "../../shared/render/plain.ts";
import type { Runner } from "../ports.ts";
import { workflowCommand } from "./runner-command.ts";

/** GitHub drops the whole summary of a step above 1 MiB; room is left for the line that says it was cut. */
const SUMMARY_BYTES = 1024 * 1024 - 512;
/** Of an annotation's message; GitHub cuts at 64 KB. */
const MESSAGE_BYTES = 60_000;

/**
 * What the runner offers, as far as `env` (this process's own) says that one is there; every call is a no-op elsewhere.
 * Workflow commands go to stdout. An output or a summary that cannot be written is thrown: the caller knows whether
 * anything depends on it.
 */
export function createRunner(env: Record<string, string | undefined>): Runner {
  const hosted = env.GITHUB_ACTIONS === "true";
  const command = (line: string) => {
    if (hosted) process.stdout.write(`${line}\n`);
  };
  return {
    async setOutput(name, value) {
      if (!env.GITHUB_OUTPUT) return;
      // 60 ms to load, so not before it is needed. It guards the file against values that look like further outputs.
      const { setOutput } = await import("@actions/core");
      setOutput(name, value);
    },
    async writeSummary(markdown) {
      if (env.GITHUB_STEP_SUMMARY) await appendFile(env.GITHUB_STEP_SUMMARY, `${fitSummary(markdown)}\n`);
    },
    annotate({ level, path, line, endLine, title, message }) {
      const place = path === null ? {} : { file: path, line, endLine };
      const text = truncateBytes(cleanBlock(message), MESSAGE_BYTES);
      command(workflowCommand(level, { ...place, title: cleanLine(title) || null }, text));
    },
    setFailed(message) {
      command(workflowCommand("error", {}, truncateBytes(cleanBlock(message), MESSAGE_BYTES)));
      if (hosted) process.exitCode = 1;
    },
  };
}

/** Cut at a whole line, an open code fence closed, and said so. The renderers shed sections long before this. */
export function fitSummary(markdown: string): string {
  if (Buffer.byteLength(markdown) <= SUMMARY_BYTES) return markdown;
  const short = truncateBytes(markdown, SUMMARY_BYTES);
  const whole = short.slice(0, short.lastIndexOf("\n") + 1) || short;
  const open = (whole.match(/^ {0,3}```/gm) ?? []).length % 2 === 1;
  return `${whole}${open ? "```\n" : ""}\n> The summary was cut at GitHub's limit of 1 MiB. The report has all of it.\n`;
}
