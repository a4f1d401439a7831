import type { Clock, Display } from "../ports.ts";
import { createGitHubDisplay } from "./display-github.ts";
import { createPlainDisplay } from "./display-plain.ts";
import { createTerminalDisplay } from "./display-terminal.ts";

export interface DisplayOptions {
  /** In "github" mode the same stream that annotations go to (stdout): the runner reads two streams in no fixed order. */
  stream: NodeJS.WriteStream;
  mode: "github" | "terminal" | "plain";
  clock: Clock;
  /** Masks secrets; applied to everything shown. */
  scrub(text: string): string;
}

/** One listener for each, however many displays a process makes of it. */
const heard = new WeakSet<NodeJS.WriteStream>();

/** A terminal that cannot move its cursor (TERM=dumb, no TTY) gets plain lines. */
export function createDisplay(options: DisplayOptions): Display {
  const { stream, mode } = options;
  // The reader may leave before us (`| head`); the run, and its clean-up, go on.
  if (!heard.has(stream)) stream.on("error", () => {});
  heard.add(stream);
  if (mode === "github") return createGitHubDisplay(options);
  const capable = stream.isTTY && process.env.TERM !== "dumb";
  return mode === "terminal" && capable ? createTerminalDisplay(options) : createPlainDisplay(options);
}
