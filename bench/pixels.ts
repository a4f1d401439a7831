// Comparing two shots of a page: everyone in turns on the same files, ratios against the usual stack.
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { inTurns } from "./measure.ts";
import { type PixelCase, pixelCases } from "./pixels/cases.ts";
import {
  blazediff,
  command,
  type Files,
  filesIn,
  floor,
  gate,
  odiff,
  ours,
  type PixelTool,
  usual,
} from "./pixels/contenders.ts";

export interface PixelBenchOptions {
  width?: number;
  height?: number;
  turns?: number;
}

/** Lines to print: a table, a case a row. */
export async function benchPixels({
  width = 1280,
  height = 6000,
  turns = 7,
}: PixelBenchOptions = {}): Promise<string[]> {
  const folder = mkdtempSync(join(tmpdir(), "proofmark-pixels-"));
  const lines = [`pixels, ${width}×${height}: ms, times faster than ${usual.name}, pixels counted`];
  try {
    const cases = writeCases(folder, pixelCases(width, height));
    const native = await blazediff();
    // Not before the pages are drawn: its server gives up when this thread is busy for five seconds.
    const server = await odiff();
    const tools = [
      usual,
      ours,
      gate,
      command,
      ...(server ? [server] : []),
      ...(native ? [native] : []),
      floor,
    ];
    for (const { name, files } of cases) lines.push(`  ${name}`, ...(await oneCase(tools, files, turns)));
    server?.stop();
    const absent = [...(server ? [] : ["odiff-bin"]), ...(native ? [] : ["@blazediff/bin"])];
    return [...lines, ...absent.map((name) => `  ${name} is not installed: npm install --no-save ${name}`)];
  } finally {
    rmSync(folder, { recursive: true });
  }
}

setFlagsFromString("--expose-gc");
/** Nobody pays for what another one left behind. */
const collect = runInNewContext("gc") as () => void;

const writeCases = (folder: string, cases: readonly PixelCase[]) =>
  cases.map(({ name, expected, actual }, index) => {
    const files = filesIn(folder, index);
    writeFileSync(files.expected, expected);
    writeFileSync(files.actual, actual);
    return { name, files };
  });

async function oneCase(tools: readonly PixelTool[], files: Files, turns: number): Promise<string[]> {
  const counted = new Map<string, number | null>();
  const times = await inTurns(
    tools.map((tool) => ({
      name: tool.name,
      async once() {
        collect();
        const start = performance.now();
        counted.set(tool.name, await tool.compare(files));
        return performance.now() - start;
      },
    })),
    turns,
  );
  const slow = times.get(usual.name) ?? 0;
  const least = times.get(floor.name) ?? 1;
  return tools.map(({ name }) => {
    const took = times.get(name) ?? 0;
    const cells = [
      `${took.toFixed(1)} ms`,
      `${(slow / took).toFixed(1)}×`,
      `${(took / least).toFixed(2)} of the floor`,
    ];
    return `    ${name.padEnd(30)}${cells.map((cell) => cell.padStart(20)).join("")}${String(counted.get(name) ?? "–").padStart(12)}`;
  });
}
