// A job's log the way GitHub shows it: groups folded to their title, debug lines hidden, annotations in words.
import { styleText } from "node:util";

/** Give it output as it comes, in any pieces; shown lines go to `show`. */
export function runnerLog(show: (line: string) => void): (text: string) => void {
  let rest = "";
  let folded = false;
  /** While a gate's own output is shown, commands in it mean nothing. */
  let stopped: string | null = null;
  const line = (text: string): void => {
    if (stopped !== null) {
      if (text === `::${stopped}::`) stopped = null;
      return;
    }
    const [, command = "", , message = ""] = /^::([\w-]+)( [^\n]*?)?::(.*)$/.exec(text) ?? [];
    if (command === "stop-commands") stopped = message;
    else if (command === "group") {
      folded = true;
      show(`  ▸ ${message}`);
    } else if (command === "endgroup") folded = false;
    else if (command === "error" || command === "warning" || command === "notice")
      show(`  ${styleText(command === "error" ? "red" : "yellow", command)} ${firstLine(message)}`);
    else if (command === "" && !folded) show(`  ${text}`);
  };
  return (text) => {
    const lines = (rest + text).split("\n");
    rest = lines.pop() ?? "";
    for (const each of lines) line(each);
  };
}

const firstLine = (message: string): string => message.split("%0A")[0]?.replaceAll("%25", "%") ?? "";
