// A stream that behaves as a terminal does for the few movements we use, so that a test sees what a person sees.
import { Writable } from "node:stream";

export interface Screen {
  stream: NodeJS.WriteStream;
  /** What is on screen, colours left in, blanks at line ends gone. */
  lines(): string[];
  /** Each write as it came. */
  writes: string[];
}

export interface ScreenSize {
  columns: number;
  rows: number;
  colour: boolean;
}

export function createScreen(size: ScreenSize | null): Screen {
  const writes: string[] = [];
  const rows: string[] = [""];
  let at = 0;
  const put = (text: string) => {
    for (const [part] of text.matchAll(/\x1b\[\d*[AJK]|\r|\n|(?:\x1b\[\d+m|[^\x1b\r\n])+/g)) {
      const up = /^\x1b\[(\d+)A$/.exec(part);
      if (up) at = Math.max(0, at - Number(up[1]));
      else if (part === "\x1b[J") rows.length = at + 1;
      else if (part === "\n") rows[++at] ??= "";
      else if (part === "\x1b[K" || part === "\r") continue;
      else rows[at] = part;
    }
  };
  const sink = new Writable({
    decodeStrings: false,
    write(chunk: string, _, done) {
      writes.push(chunk);
      put(chunk);
      done();
    },
  });
  const terminal = size ? { ...size, isTTY: true, hasColors: () => size.colour } : {};
  const stream = Object.assign(sink, terminal) as unknown as NodeJS.WriteStream;
  return { stream, writes, lines: () => rows.map((row) => row.trimEnd()) };
}
