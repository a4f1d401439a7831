// How long all others wait at most while drift is calculated of a CODEOWNERS at the limits: the longest time in which the event loop
// does not come round. On the embedded database its own work is part of that: it runs in the same thread.
import { answerRoutes } from "../../app/api/answers.ts";
import type { Index } from "../../app/api/index-of.ts";
import type { Store } from "../../app/ports.ts";
import { seedOrganisation } from "../../test/support/seed-organisation.ts";
import { median } from "../measure.ts";

const ORG = 8;
const REPOSITORY = 80_001;
const RULES = 45_000;
const TURNS = 5;

export async function benchDrift(store: Store, index: Index): Promise<string[]> {
  await seedOrganisation(store, {
    ...{ org: ORG, login: "large" },
    teams: Array.from({ length: 300 }, (_, at) => ({
      ...{ id: 5_000 + at, slug: `t${at}`, members: [1 + at] },
      grants: { [REPOSITORY]: "write" },
    })),
    repositories: [
      {
        ...{ id: REPOSITORY, name: "all" },
        codeowners: Array.from(
          { length: RULES },
          (_, at) => `/d${at % 997}/e${at}/ @u${at} @large/t${at % 300}`,
        ).join("\n"),
        activity: Array.from({ length: 20_000 }, (_, at) => [
          `d${at % 997}/e${at}/x`,
          1 + (at % 300),
          "2026-11-16",
          1,
        ]),
      },
    ],
  });
  const drift = answerRoutes(index).find(({ path }) => path.endsWith("{repository}/drift"));
  if (!drift) throw new Error("there is no such route");
  const caller = { org: ORG, keyId: "", scopes: ["read"] as const, projects: [] };
  const ask = {
    ...{ path: { repository: String(REPOSITORY) }, query: { limit: 200 }, body: undefined },
    ...{ bytes: Buffer.alloc(0), headers: {}, ip: "", caller },
  };
  const longest: number[] = [];
  const took: number[] = [];
  for (let turn = -1; turn < TURNS; turn += 1) {
    const begun = performance.now();
    const gap = await longestGap(() => drift.handle(ask));
    if (turn < 0) continue;
    longest.push(gap);
    took.push(performance.now() - begun);
  }
  return [
    `  drift of ${RULES} rules with 2 names each: ${median(took).toFixed(0)} ms, in which others wait ${median(longest).toFixed(0)} ms at most`,
  ];
}

async function longestGap(work: () => Promise<unknown>): Promise<number> {
  let [going, longest, last] = [true, 0, performance.now()];
  const tick = () => {
    longest = Math.max(longest, performance.now() - last);
    last = performance.now();
    if (going) setImmediate(tick);
  };
  setImmediate(tick);
  await work();
  going = false;
  tick();
  return longest;
}
