// "Did you mean": the known word closest to a mistyped one. Optimal string alignment, so that swapped letters count once.

/** Null when nothing is close: a wrong guess is worse than none. */
export function nearest(word: string, known: readonly string[]): string | null {
  if (word.length > 100) return null;
  const reach = Math.max(1, Math.floor(word.length / 3));
  const ranked = known
    .map((candidate) => ({ candidate, distance: distance(word.toLowerCase(), candidate.toLowerCase()) }))
    .filter((entry) => entry.distance <= reach)
    .sort((a, b) => a.distance - b.distance);
  return ranked[0]?.candidate ?? null;
}

function distance(a: string, b: string): number {
  const rows: number[][] = [Array.from({ length: b.length + 1 }, (_, column) => column)];
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const cell = (up: number, left: number): number => rows[i - up]?.[j - left] ?? 0;
      const same = a[i - 1] === b[j - 1];
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      const steps = [cell(1, 0) + 1, (row[j - 1] ?? 0) + 1, cell(1, 1) + (same ? 0 : 1)];
      row.push(Math.min(...steps, ...(swapped ? [cell(2, 2) + 1] : [])));
    }
    rows.push(row);
  }
  return rows[a.length]?.[b.length] ?? 0;
}
