// A command of the project's that serves the site: started, watched, and ended with all it started.
import { stripVTControlCharacters } from "node:util";
import type { Reason } from "../../../../shared/contract/report.ts";
import type { CommandExit } from "../../../ports.ts";
import type { Place } from "../../gate.ts";
import { addresses, untilAnswers } from "./ready.ts";
import type { Service } from "./site.ts";
import { cancelled, serverFailed, type Up, type UpPorts } from "./up.ts";

const SHOWN_LINES = 8;
const SHOWN_LENGTH = 160;
const STRANGER_MS = 2000;

interface Start {
  service: Service;
  url: URL;
  port: string;
  place: Place;
  ports: UpPorts;
}

/** Its process tree is gone wherever this resolves with a reason. */
export async function serveCommand(command: string, start: Start): Promise<Up | { reason: Reason }> {
  const { service, url, port, place, ports } = start;
  // Whoever answers now is not the server we are about to start, and would be judged in its place.
  const strangers = await Promise.all(
    addresses(url).map(({ href }) => ports.servers.ask(href, STRANGER_MS, place.signal)),
  );
  if (strangers.some(({ status }) => status !== null))
    return serverFailed(
      `Something answers at ${url.origin} before \`serve\` has been started: end it, or put \`$PROOFMARK_PORT\` into \`url\` and \`serve\``,
    );
  if (place.signal.aborted) return cancelled();

  const last: string[] = [];
  const serving = ports.servers.start({
    command,
    cwd: service.cwd === "" ? place.root : `${place.root}/${service.cwd}`,
    env: { ...place.env, PROOFMARK_PORT: port, PORT: port, PROOFMARK_SCRATCH: place.scratch },
    signal: place.signal,
    logPath: place.logPath,
    onLine: (line) => {
      place.onLine(line);
      const plain = stripVTControlCharacters(line).trim();
      if (plain !== "") last.push(plain.slice(0, SHOWN_LENGTH));
      if (last.length > SHOWN_LINES) last.shift();
    },
  });
  let exit: CommandExit | null = null;
  const ended = new AbortController();
  const over = serving.ended.then((how) => {
    exit = how;
    ended.abort();
  });
  // Not by us: afterwards nobody wonders why it is gone.
  let stopped = false;
  const why = (): Reason | null => (exit === null || stopped ? null : endedEarly(exit, last).reason);
  const answer = await untilAnswers(
    { url, service, signal: AbortSignal.any([place.signal, ended.signal]) },
    ports,
  );
  if ("origin" in answer && exit === null) {
    const stop = async (): Promise<void> => {
      stopped ||= exit === null;
      await serving.stop();
      await over;
    };
    return { origin: answer.origin, local: true, whyEnded: why, stop };
  }
  const early = why();
  await serving.stop();
  await over;
  if (place.signal.aborted) return cancelled();
  if (early !== null) return { reason: early };
  return serverFailed(`${"text" in answer ? answer.text : "It ended"}${lastLines(last)}`);
}

function endedEarly(exit: CommandExit, last: readonly string[]): { reason: Reason } {
  if (exit.end === "not-started") return serverFailed(`\`serve\` could not be started: ${exit.error ?? ""}`);
  const how = exit.signal === null ? `with exit code ${exit.code}` : `by ${exit.signal}`;
  const hint = exit.code === 0 ? "; it must stay in the foreground" : "";
  return serverFailed(`\`serve\` ended ${how} while the site was needed${hint}${lastLines(last)}`);
}

const lastLines = (lines: readonly string[]): string =>
  lines.length === 0 ? ". It printed nothing" : `. Its last lines: ${lines.join(" ⏎ ")}`;
