// Asks until the site answers: what counts as an answer, and what is said when none comes.
import type { Clock, Servers } from "../../../ports.ts";
import type { Service } from "./site.ts";

/** A first answer can take long (it compiles), but a question that is stuck is asked again. */
const ASK_MS = 15_000;
const POLL_MS = 50;
const SLOWEST_POLL_MS = 500;
/** What the config says when it says nothing: then any page may be missing, as long as the server speaks. */
const ANY_PATH = "/";

interface Question {
  url: URL;
  service: Pick<Service, "ready" | "waitMs">;
  signal: AbortSignal;
}

/** Without `ready`: any answer below 500. With it: one below 400, or that asks who we are. */
export async function untilAnswers(
  { url, service, signal }: Question,
  { clock, servers }: { clock: Pick<Clock, "elapsed" | "sleep">; servers: Pick<Servers, "ask"> },
): Promise<{ origin: string } | { text: string }> {
  const asked = addresses(service.ready === ANY_PATH ? url : new URL(service.ready, url));
  const until = clock.elapsed() + service.waitMs;
  let last: number | null = null;
  for (let pause = POLL_MS; !signal.aborted; pause = Math.min(pause * 2, SLOWEST_POLL_MS)) {
    for (const each of asked) {
      const left = until - clock.elapsed();
      const { status } = await servers.ask(each.href, Math.max(1, Math.min(left, ASK_MS)), signal);
      if (status !== null && isReady(status, service.ready)) return { origin: each.origin };
      last = status ?? last;
      if (status !== null) break;
    }
    if (clock.elapsed() + pause >= until) break;
    await clock.sleep(pause, signal);
  }
  const [first = url] = asked;
  const seconds = `${Math.round(service.waitMs / 100) / 10} s`;
  if (last === null) return { text: `${first.href} did not answer within ${seconds}` };
  const hint = last === 404 ? "; name a path that is there in `ready`" : "";
  return { text: `${first.href} still answered ${last} after ${seconds}${hint}` };
}

const isReady = (status: number, ready: string): boolean =>
  ready === ANY_PATH ? status < 500 : status < 400 || status === 401 || status === 403;

/** A server that says it listens on `localhost` may mean ::1 alone. */
export function addresses(url: URL): URL[] {
  if (url.hostname !== "127.0.0.1") return [url];
  const other = new URL(url);
  other.hostname = "[::1]";
  return [url, other];
}
