// The part of a file that a media element asks for.

/**
 * First and last byte of a `Range` header; null: the whole file (no header, several parts, not understood).
 * "outside": nothing of it is in the file.
 */
export function rangeOf(
  header: string | undefined,
  bytes: number,
): { start: number; end: number } | "outside" | null {
  const match = /^bytes=(\d*)-(\d*)$/.exec(header?.trim() ?? "");
  const [, from = "", to = ""] = match ?? [];
  if (match === null || (from === "" && to === "")) return null;
  if (from === "") {
    const length = Math.min(Number(to), bytes);
    return length === 0 ? "outside" : { start: bytes - length, end: bytes - 1 };
  }
  const start = Number(from);
  const end = to === "" ? bytes - 1 : Math.min(Number(to), bytes - 1);
  if (to !== "" && Number(to) < start) return null;
  return start >= bytes ? "outside" : { start, end };
}
