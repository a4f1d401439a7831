// Comments of one pull request on a GitHub where time is simulated: every request takes a random time there and back,
// so that writers interleave in each way they can, and thousands of cases take a second. Same seed, same story.
import type { ExistingComment, Identity } from "../../shared/comment/sticky.ts";
import type { Request } from "../../shared/perform.ts";

export interface VirtualWorld {
  comments: ExistingComment[];
  /** A client of its own, writing as `me`. */
  client(me: Identity): Request;
  sleep(ms: number): Promise<void>;
  random(): number;
  /** Runs until nobody waits for anything any more. */
  settle(work: Promise<unknown>[]): Promise<void>;
}

interface Waiting {
  at: number;
  order: number;
  wake: () => void;
}

/** mulberry32 */
function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** `latency`: a request takes up to that long there, and again back. */
export function virtualWorld(seed: number, latency: number): VirtualWorld {
  const random = seeded(seed);
  const waiting: Waiting[] = [];
  let [now, order, lastId] = [0, 0, 0];
  const sleep = (ms: number): Promise<void> =>
    new Promise((wake) => {
      order += 1;
      waiting.push({ at: now + ms, order, wake });
    });
  const comments: ExistingComment[] = [];
  const add = (body: string, user: Identity): ExistingComment => {
    lastId += 1;
    const made = { id: lastId, body, user };
    comments.push(made);
    return made;
  };
  const client =
    (me: Identity): Request =>
    async (route, parameters = {}) => {
      await sleep(random() * latency);
      const answer = handle(route, parameters, { comments, add: (body) => add(body, me) });
      await sleep(random() * latency);
      if (answer.status >= 400) throw Object.assign(new Error("HTTP"), { status: answer.status });
      return answer;
    };
  const settle = async (work: Promise<unknown>[]): Promise<void> => {
    let open = true;
    const all = Promise.all(work).finally(() => {
      open = false;
    });
    while (open) {
      await new Promise<void>((resolve) => setImmediate(resolve));
      waiting.sort((a, b) => a.at - b.at || a.order - b.order);
      const next = waiting.shift();
      if (!next) continue;
      now = next.at;
      next.wake();
    }
    await all;
  };
  return { comments, client, sleep, random, settle };
}

interface Store {
  comments: ExistingComment[];
  add(body: string): ExistingComment;
}

function handle(
  route: string,
  parameters: Record<string, unknown>,
  store: Store,
): Awaited<ReturnType<Request>> {
  const reply = (status: number, data: unknown, link = "") => ({
    status,
    data: structuredClone(data),
    headers: { link },
  });
  const index = store.comments.findIndex(({ id }) => id === parameters.comment_id);
  const found = store.comments[index];
  if (route.startsWith("POST ")) return reply(201, store.add(String(parameters.body)));
  if (route.startsWith("GET ") && route.endsWith("/comments")) {
    const [size, page] = [Number(parameters.per_page), Number(parameters.page)];
    const more = store.comments.length > size * page;
    const data = store.comments.slice(size * (page - 1), size * page);
    return reply(200, data, more ? '<https://api.github.com/next>; rel="next"' : "");
  }
  if (!found) return reply(404, null);
  if (route.startsWith("DELETE ")) store.comments.splice(index, 1);
  if (route.startsWith("PATCH ")) found.body = String(parameters.body);
  return reply(200, found);
}
