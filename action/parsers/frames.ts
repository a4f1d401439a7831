// Stack frames of any runtime → places in the repository.
import { repositoryPath } from "./paths.ts";
import type { ReadOptions } from "./reader.ts";

export interface Frame {
  path: string;
  line: number;
  /** No folder was written, so that `path` is a guess that something else must confirm. */
  bare: boolean;
}

const LOOKED_AT = 16 * 1024;
const MOST_FRAMES = 50;
const SOMEONE_ELSES =
  /(?:^|\/)(?:node_modules|site-packages|dist-packages|vendor|\.cargo|\.rustup|\.venv|venv)\//;
// `File "a b.py", line 3` · `in C:\x y.cs:line 3` · `(a.js:3:5)`, `a.py:3: in f`, `file:///a.js:3:5`, `src/a.rs:3:5`, `A.php:3`;
// but not Playwright's heading "[chromium] › a.spec.ts:3:5 › title", which says where the test begins.
const FRAME =
  /File "([^"\n]{1,1024})", line (\d{1,7})|\bin ((?:[A-Za-z]:)?[\\/][^\n:*?"<>|]{1,1024}):line (\d{1,7})|(?:^|[\s('"[{])((?:file:\/\/|[A-Za-z]:(?=[\\/]))?[^\s:'"()[\]{}<>|*?,;=]{1,1024}\.[A-Za-z]\w{0,5}):(\d{1,7})\b(?!:\d+ \u203a)/gm;

/** Places inside the repository in the order written, without those of installed packages. Looks at the first 16 KiB. */
export function stackFrames(text: string, options: ReadOptions): Frame[] {
  const frames: Frame[] = [];
  for (const match of text.slice(0, LOOKED_AT).matchAll(FRAME)) {
    const raw = match[1] ?? match[3] ?? match[5] ?? "";
    const line = Number(match[2] ?? match[4] ?? match[6]);
    const path = repositoryPath(raw, options);
    if (path === null || line < 1 || SOMEONE_ELSES.test(path)) continue;
    frames.push({ path, line, bare: !/[\\/]/.test(raw) });
    if (frames.length >= MOST_FRAMES) break;
  }
  return frames;
}

/**
 * Where a test failed: the frame in the test's own file when it is known (a file named relative to some other folder is
 * corrected by the frames), else the first frame that names a folder.
 */
export function placeOf(known: string | null, frames: readonly Frame[]): Pick<Frame, "path" | "line"> | null {
  if (known === null) return frames.find((frame) => !frame.bare) ?? null;
  const nameOf = (path: string) => path.slice(path.lastIndexOf("/") + 1);
  const bare = frames.find((frame) => frame.bare && nameOf(frame.path) === nameOf(known));
  return (
    frames.find((frame) => frame.path === known) ??
    frames.find((frame) => !frame.bare && frame.path.endsWith(`/${known}`)) ??
    (bare ? { path: known, line: bare.line } : null)
  );
}
