/// <reference lib="dom" />
// How large the whole page is.

/** CSS pixels. */
export function pageSize(): { width: number; height: number } {
  const { scrollWidth, scrollHeight } = document.documentElement;
  return { width: scrollWidth, height: Math.max(scrollHeight, document.body?.scrollHeight ?? 0) };
}
