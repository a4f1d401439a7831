// GitHub's log. The runner obeys every line that begins with `::` (after blanks), and any that holds `##[`, whoever
// printed it: what a tool says is put between `::stop-commands::<token>` and `::<token>::`, with a token drawn after the
// tool has ended. Its lines are indented, which also keeps problem matchers (setup-node brings tsc's and eslint's) from
// annotating old findings as new. https://docs.github.com/actions/reference/workflow-commands-for-github-actions
import { cleanBlock, cleanLine } from "../../shared/render/plain.ts";
import type { Display } from "../ports.ts";
import type { DisplayOptions } from "./display.ts";
import { nameOf } from "./display-frame.ts";
import { startedGates } from "./display-plain.ts";
import { escapeData } from "./runner-command.ts";

/** The log viewer folds nothing sideways; the whole line is in the log file. */
const LINE_LENGTH = 4000;

export function createGitHubDisplay({ stream, clock, scrub }: DisplayOptions): Display {
  const started = startedGates();
  const write = (lines: readonly string[]) => stream.write(`${lines.join("\n")}\n`);
  const foreign = (lines: readonly string[]): string[] => {
    const token = clock.random(16);
    return [`::stop-commands::${token}`, ...lines, `::${token}::`];
  };
  const say = (line: string) => write(isCommand(line) ? foreign([line]) : [line]);
  return {
    note: (line) => say(cleanLine(scrub(line))),
    warn: (line) => say(`\x1b[33mWarning: ${cleanLine(scrub(line))}\x1b[0m`),
    group(title, lines) {
      const body = cleanBlock(scrub([...lines].join("\n")))
        .split("\n")
        .map((line) => `  ${line.length > LINE_LENGTH ? `${line.slice(0, LINE_LENGTH)} …` : line}`);
      write([`::group::${escapeData(cleanLine(scrub(title)))}`, ...foreign(body), "::endgroup::"]);
    },
    progress(gates) {
      for (const gate of started(gates)) say(`${nameOf(gate)}: started`);
    },
    done() {},
  };
}

const isCommand = (line: string): boolean => line.trimStart().startsWith("::") || line.includes("##[");
