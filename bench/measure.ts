// Timing in turns: one of each, again and again, so that a slow moment of the machine hits all alike.

export interface Contender {
  name: string;
  /** One measurement, in milliseconds. */
  once(): Promise<number>;
}

export const median = (values: readonly number[]): number => {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.length >> 1;
  const upper = sorted[middle] ?? 0;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? 0) + upper) / 2;
};

/** Median per contender; a first, unmeasured turn warms the file cache. */
export async function inTurns(contenders: readonly Contender[], turns: number): Promise<Map<string, number>> {
  const times = new Map(contenders.map(({ name }) => [name, [] as number[]]));
  for (let turn = 0; turn <= turns; turn += 1)
    for (const { name, once } of contenders) {
      const took = await once();
      if (turn > 0) times.get(name)?.push(took);
    }
  return new Map([...times].map(([name, values]) => [name, median(values)]));
}

export const elapsed = (since: bigint): number => Number(process.hrtime.bigint() - since) / 1e6;

/** `  name                 12.3 ms   2.1x` */
export function row(name: string, milliseconds: number, bare?: number): string {
  const ratio = bare === undefined ? "" : `${(milliseconds / bare).toFixed(2)}x`.padStart(9);
  return `  ${name.padEnd(44)}${milliseconds.toFixed(1).padStart(9)} ms${ratio}`;
}

/** The value below which `share` of them are. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}
