// Lines that changed → what in them tells of a cause.

const MOST_LINE = 400;
const MOST_PIECES = 4_000;

/** Of both sides. Long lines (minified files) are cut where rules and tags end, and what both sides have is left out. */
export function pieces(came: readonly string[], went: readonly string[]): string[] {
  const [a, b] = [came.flatMap(cut), went.flatMap(cut)];
  const isLong = a.length > came.length || b.length > went.length;
  if (!isLong) return [...a, ...b];
  const [inA, inB] = [new Set(a), new Set(b)];
  return [...a.filter((each) => !inB.has(each)), ...b.filter((each) => !inA.has(each))].slice(0, MOST_PIECES);
}

function cut(line: string): string[] {
  const trimmed = line.trim();
  if (trimmed === "") return [];
  if (trimmed.length <= MOST_LINE) return [trimmed];
  return trimmed
    .split(/(?<=[};>])/)
    .map((piece) => piece.slice(0, MOST_LINE))
    .filter((piece) => piece.trim() !== "");
}

/** Lines to look back for the head of a block. */
const MOST_BACK = 400;

/** Heads of the blocks that are open before the 0-based line: `.card {`, `@media … {`; innermost first, three at most. */
export function openBlocks(lines: readonly string[], before: number): string[] {
  const heads: string[] = [];
  let depth = 0;
  for (
    let at = Math.min(before, lines.length) - 1;
    at >= Math.max(0, before - MOST_BACK) && heads.length < 3;
    at -= 1
  ) {
    const line = lines[at] ?? "";
    if (line.length > MOST_LINE) break;
    for (let column = line.length - 1; column >= 0; column -= 1) {
      if (line[column] === "}") depth += 1;
      else if (line[column] === "{") {
        if (depth > 0) depth -= 1;
        else heads.push(headBefore(lines, at));
      }
    }
  }
  return heads;
}

/** With the lines of a list of selectors above. */
function headBefore(lines: readonly string[], at: number): string {
  let from = at;
  while (from > 0 && at - from < 5 && (lines[from - 1] ?? "").trimEnd().endsWith(",")) from -= 1;
  return lines
    .slice(from, at + 1)
    .map((line) => line.trim())
    .join(" ")
    .slice(0, MOST_LINE);
}
