// Pictures are for everybody, and so is asking for projects that nobody has.
import assert from "node:assert/strict";
import { test } from "node:test";
import { badgeRoutes } from "../../../app/api/badges.ts";
import type { Ask } from "../../../app/api/route.ts";
import type { Store } from "../../../app/ports.ts";

test("strangers who ask for any project leave the database to others, and are sent away when they are too many", async () => {
  let running = 0;
  let most = 0;
  let release = () => {};
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  const system = async () => {
    running += 1;
    most = Math.max(most, running);
    await held;
    running -= 1;
    return 97;
  };
  const store = { system } as unknown as Store;
  const routes = badgeRoutes({ store, clock: { now: () => 0 }, draw: ({ message }) => message });
  const route = routes.find(({ path }) => path === "/badges/{project}.json");
  const project = (index: number) => index.toString(16).padStart(64, "0");
  const ask = async (index: number): Promise<number> => {
    const answer = route?.handle({ path: { project: project(index) } } as unknown as Ask);
    return Promise.resolve(answer).then(
      (given) => given?.status ?? 0,
      (error: unknown) => Number(Reflect.get(Object(error), "status")),
    );
  };
  const asked = Array.from({ length: 500 }, (_, index) => ask(index));
  await new Promise((resolve) => setImmediate(resolve));
  assert.equal(most, 4);
  release();
  const statuses = await Promise.all(asked);
  assert.equal(statuses.filter((status) => status === 200).length, 204);
  assert.equal(statuses.filter((status) => status === 503).length, 296);
  assert.equal(most, 4);
  assert.equal(await ask(499), 200, "and nothing of that is remembered");
});
