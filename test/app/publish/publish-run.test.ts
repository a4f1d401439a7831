// What is the App's own of being the second stage: tokens, hints, logs, being done twice, GitHub failing, staying out.
import assert from "node:assert/strict";
import { test } from "node:test";
import { reduceDelivery } from "../../../app/handlers/index.ts";
import { TOKENS } from "../../support/github.ts";
import { gate } from "../../support/report-parts.ts";
import { requester } from "../../support/requester.ts";
import type { Scene, SceneOptions } from "../../support/second-stage.ts";
import { inScene, nothingWritten, only } from "../../support/second-stage-attacks.ts";
import {
  type AppStage,
  type AppStageOptions,
  GRANTED,
  LOGIN,
  stageAsApp,
} from "../../support/stage-as-app.ts";
import { pictures, visualGate, visualRun } from "../../support/visual-run.ts";

const CONFIG = ".github/proofmark.yml";

/** A scene, and the App in it. */
function published(
  name: string,
  body: (scene: Scene, app: AppStage) => Promise<void>,
  { app: options = {}, ...scene }: Omit<SceneOptions, "by"> & { app?: AppStageOptions } = {},
): void {
  const app = stageAsApp(options);
  test(name, () => inScene((made) => body(made, app), { ...scene, by: app }));
}

/** The newest first. */
async function statuses({ github, head }: Scene): Promise<unknown[][]> {
  const address = `${github.url}/repos/acme/shop/commits/${head}/statuses`;
  const answer = await fetch(address, { headers: { authorization: `Bearer ${github.token}` } });
  const all = (await answer.json()) as { context: string; state: string }[];
  return all.map(({ context, state }) => [context, state]);
}

published(
  "a token of one repository, and of no more than a run needs; it is told in numbers",
  async (scene, app) => {
    scene.keep(scene.honest());
    await only(scene, await scene.report());
    const { data } = await scene.github.call("GET", "");
    const { id } = data as { id: number };
    const permissions = { actions: "read", contents: "read", pull_requests: "write", members: "read" };
    assert.deepEqual(app.needs, [{ repositories: [id], permissions }]);
    assert.deepEqual(app.log, [
      {
        message: "a pull request was reported on",
        fields: {
          ...{ installation: 41, repository: id, run: scene.run.id },
          ...{ pull: scene.pull, comment: "created", status: null },
        },
      },
    ]);
  },
);

const { members: _, ...WITHOUT_TEAMS } = GRANTED;
published(
  "what was not granted and can be done without is not asked for",
  async (scene, app) => {
    scene.keep(scene.honest());
    await only(scene, await scene.report());
    assert.deepEqual(Object.keys(app.needs[0]?.permissions ?? {}), ["actions", "contents", "pull_requests"]);
  },
  { app: { granted: WITHOUT_TEAMS } },
);

published(
  "a status, where the base names one, with a token that can do nothing else",
  async (scene, app) => {
    scene.keep(scene.honest());
    await scene.report();
    assert.deepEqual(await statuses(scene), [["proofmark: main", "success"]]);
    assert.deepEqual(app.needs[1]?.permissions, { statuses: "write" });
    assert.equal(app.needs[1]?.repositories?.length, 1);
    assert.equal(app.needs.length, 2);
  },
  {
    base: {
      [CONFIG]:
        "version: 1\napp: { publish: true, status: proofmark }\ngates:\n  lint: { run: npm run lint }\n",
    },
  },
);

published(
  "without the permission for it the comment is there and the status is not, which is told",
  async (scene, app) => {
    scene.keep(scene.honest());
    await only(scene, await scene.report());
    assert.deepEqual(await statuses(scene), []);
    assert.equal(app.failure(), null, "no attempt more would bring it");
    assert.equal(app.log[0]?.fields.status, "failed");
  },
  {
    app: { granted: { ...GRANTED, statuses: "read" } },
    base: { [CONFIG]: "version: 1\napp: { publish: true, status: proofmark }\n" },
  },
);

published("one event delivered twice, and a job done again after it ended: one comment", async (scene) => {
  scene.keep(scene.honest());
  const [first, second] = [await scene.report(), await scene.report()];
  assert.equal(first.reported[0]?.written.done, "created");
  assert.equal(second.reported[0]?.written.done, "left");
  assert.equal((await scene.comments()).length, 1);
});

published("two replicas that both believe to have the job: one comment", async (scene) => {
  scene.keep(scene.honest());
  await Promise.all([scene.report(), scene.report()]);
  const comments = await scene.comments();
  assert.deepEqual(
    comments.map(({ user }) => user.login),
    [LOGIN],
  );
});

for (const [what, fault] of [
  ["before it reached GitHub", { respond: { status: 502, body: { message: "Bad Gateway" } } }],
  ["after GitHub had written it", { loseAnswer: true as const }],
] as const)
  published(`the comment was lost ${what}: the job is tried again, and there is one`, async (scene, app) => {
    scene.keep(scene.honest());
    scene.github.fault({ method: "POST", path: /\/issues\/1\/comments$/, ...fault });
    await scene.report().catch(() => null);
    assert.ok(app.failure() instanceof Error, "the worker is told");
    const again = await scene.report();
    assert.equal(app.failure(), null);
    assert.equal(again.reported.length, 1);
    assert.equal((await scene.comments()).length, 1);
  });

published("stopped at any request: done again, it comes to the same one comment", async (scene, app) => {
  scene.keep(scene.honest());
  const whole = await countedRequests(scene);
  const [expected] = await scene.comments();
  assert.ok(whole > 10 && expected);
  await scene.github.call("DELETE", `/issues/comments/${expected.id}`);
  for (let at = 1; at <= whole; at += 1) {
    const stop = new AbortController();
    const stopped = stageAsApp({ signal: stop.signal });
    let count = 0;
    for (let fault = 0; fault < at; fault += 1)
      scene.github.fault({
        path: /^\/(?!repos\/acme\/shop$)/,
        meanwhile: async () => {
          count += 1;
          if (count === at) stop.abort(new Error("the App ends"));
        },
      });
    await stopped.report({ github: scene.github, event: scene.event().payload, env: {} }).catch(() => null);
    assert.ok(stopped.failure() !== null || at >= whole - 1, `request ${at} of ${whole}`);
  }
  await scene.report();
  assert.equal(app.failure(), null);
  const comments = await scene.comments();
  assert.equal(comments.length, 1);
  assert.equal(words(comments[0]?.body), words(expected.body));
});

/** Without its memory, which knows the time. */
const words = (body = ""): string => body.replace(/<!-- proofmark:state .*? -->/, "");

async function countedRequests(scene: Scene): Promise<number> {
  scene.github.forget();
  await scene.report();
  return scene.github.requests.length;
}

published(
  "GitHub fails while the artifact is fetched: unknown is told, and mended by the next try",
  async (scene, app) => {
    scene.keep(scene.honest());
    const respond = { status: 500, body: { message: "no" } };
    scene.github.fault({ path: /\/artifacts\/1\/zip$/, respond });
    const first = await scene.report();
    assert.equal(first.reported[0]?.report.verdict.conclusion, "blocked");
    assert.equal(Reflect.get(Object(app.failure()), "status"), 500);
    const second = await scene.report();
    assert.equal(app.failure(), null);
    assert.equal(second.reported[0]?.written.done, "updated");
    assert.equal((await only(scene, second)).judged.verdict.conclusion, "ready");
  },
);

published("a refusal is no outage: it is told, and not tried again", async (scene, app) => {
  scene.keep(scene.honest());
  const respond = { status: 410, body: { message: "gone" } };
  scene.github.fault({ path: /\/artifacts\/1\/zip$/, respond });
  await scene.report();
  assert.equal(app.failure(), null);
});

const NOT_ASKED = "version: 1\ngates:\n  lint: { run: npm run lint }\n# the App: ";
published(
  "a base that does not ask for it: nothing of the run is fetched, nothing is written, whatever the head's config says",
  async (scene) => {
    scene.keep(scene.honest());
    const told = await scene.report();
    assert.deepEqual(told.reported, []);
    nothingWritten(scene);
    const fetched = scene.github.requests.filter(({ path }) => /\/artifacts|\/_blob/.test(path));
    assert.deepEqual(fetched, []);
  },
  {
    base: { [CONFIG]: "version: 1\napp: { publish: false }\n" },
    change: { [CONFIG]: "version: 1\napp: { publish: true }\n" },
  },
);

published(
  "a head whose config takes the App out of it changes nothing",
  async (scene) => {
    scene.keep(scene.honest());
    const { judged } = await only(scene, await scene.report());
    assert.equal(judged.config.changed, true);
  },
  { change: { [CONFIG]: NOT_ASKED } },
);

for (const missing of ["actions", "contents", "pull_requests"]) {
  const granted = Object.fromEntries(Object.entries(GRANTED).filter(([name]) => name !== missing));
  published(
    `without ${missing} no token is asked for, and the operator is told`,
    async (scene, app) => {
      assert.deepEqual((await scene.report()).reported, []);
      assert.deepEqual(app.needs, []);
      assert.equal(app.log[0]?.fields.why, "permissions-missing");
      assert.equal(app.failure(), null);
    },
    { app: { granted } },
  );
}

published("runs of other workflows cost not one question", async (scene, app) => {
  const run = { ...scene.run, id: 7777, path: ".github/workflows/ci.yml" };
  scene.github.actions.runs.push(run);
  scene.github.forget();
  const told = await scene.report({ run });
  assert.equal(told.dropped, true);
  assert.deepEqual([app.needs, scene.github.requests, app.log], [[], [], []]);
});

published(
  "the operator says which workflows are first stages",
  async (scene) => {
    scene.run.path = ".github/workflows/ci.yml";
    scene.keep(scene.honest());
    await only(scene, await scene.report());
  },
  { app: { workflows: [".github/workflows/other.yml", ".github/workflows/ci.yml"] } },
);

published("what is kept of an event, and what is logged, holds no word of it", async (scene, app) => {
  const canary = "CANARY";
  const failed = { outcome: "fail", reason: { code: "new-findings", text: canary } } as const;
  scene.keep(
    scene.honest({
      gates: [gate({ id: "lint", ...failed, title: canary }), gate({ id: canary.toLowerCase() })],
    }),
  );
  const { payload } = scene.event();
  const hint = JSON.stringify(await app.hintOf(scene.github, payload));
  assert.match(
    hint,
    /^\{"repository":\d+,"run":\{"id":1001,"attempt":1,"workflow":"[0-9a-f]{32}"\},"pull":null\}$/,
  );
  await scene.report();
  const respond = { status: 403, body: { message: canary } };
  scene.github.fault({ path: /\/git\/ref\/heads\/main$/, respond });
  await scene.report().catch(() => null);
  assert.ok(app.log.length > 0);
  assert.doesNotMatch(JSON.stringify(app.log), /canary|evil|mallory|acme|shop|proofmark\.yml/i);
});

published(
  "a base whose config cannot be read: nothing is written, and nothing is tried again",
  async (scene, app) => {
    scene.keep(scene.honest());
    await scene.report().catch(() => null);
    nothingWritten(scene);
    assert.equal(app.failure(), null);
    assert.equal(app.log[0]?.fields.why, "config-unknown-key");
  },
  { base: { [CONFIG]: "version: 1\napp: { publish: true }\nshow: everything\n" } },
);

published("a repository that is gone, or no longer the App's to see", async (scene, app) => {
  scene.github.fault({
    path: /^\/repositories\/\d+$/,
    respond: { status: 404, body: { message: "Not Found" } },
  });
  assert.deepEqual((await scene.report()).reported, []);
  assert.equal(app.failure(), null);
  nothingWritten(scene);
});

const PROTECTED = {
  base: {
    LICENSE: "MIT\n",
    [CONFIG]:
      "version: 1\ngates:\n  lint: { run: npm run lint }\n  scope: { kind: scope, scope: { protect: [LICENSE] } }\n",
  },
  change: { LICENSE: "mine\n" },
};

published(
  "where the App hears of comments, a command takes effect at once",
  async (scene) => {
    scene.keep(scene.honest());
    const first = await only(scene, await scene.report());
    assert.equal(first.judged.gates.find(({ id }) => id === "scope")?.outcome, "fail");
    const body = "/proofmark allow scope * LICENSE";
    await scene.github.commentAs(TOKENS.alice, scene.pull, body);
    const hears = stageAsApp({ event: "issue_comment" });
    const event = {
      action: "created",
      issue: { number: scene.pull, pull_request: { url: "https://api.github.com/pulls/1" } },
      comment: { body },
      sender: { type: "User" },
    };
    const { reported } = await hears.report({ github: scene.github, event, env: {} });
    assert.equal(reported[0]?.report.gates.find(({ id }) => id === "scope")?.outcome, "pass");
    assert.equal(reported[0]?.written.done, "updated");
  },
  PROTECTED,
);

published(
  "screens are approved under the App's name, by commands and by ticks; it pushes nothing, and offers nothing of the kind",
  async (scene) => {
    const [, looked] = visualRun().report.gates;
    const screens = looked?.pictures?.screens.filter(({ outcome }) => outcome === "different") ?? [];
    const groups = looked?.pictures?.groups ?? [];
    const visual = visualGate(pictures({ against: "committed", screens, groups }), { id: "visual" });
    const kept = scene.honest({ gates: [gate({ id: "lint" }), visual] });
    scene.keep(kept);
    const visualNow = async () => {
      const { judged, body } = await only(scene, await scene.report());
      return { body, outcome: judged.gates.find(({ id }) => id === "visual")?.outcome };
    };
    const open = await visualNow();
    assert.equal(open.outcome, "fail");
    assert.doesNotMatch(open.body, /are committed to this branch/);
    const address = `/repos/{owner}/{repo}/issues/comments/{comment_id}`;
    const [comment] = await scene.comments();
    const { owner, repo } = scene.github;
    await requester(scene.github.url, TOKENS.alice)(`PATCH ${address}`, {
      ...{ owner, repo, comment_id: comment?.id ?? 0 },
      body: open.body.replaceAll("- [ ] Approve ", "- [x] Approve "),
    });
    const ticked = await visualNow();
    assert.equal(ticked.outcome, "pass");
    assert.match(ticked.body, /approved by `alice`/);
    nothingPushed(scene);
  },
  {
    base: {
      [CONFIG]: `version: 1
sites:
  web: { folder: dist, screens: [/] }
gates:
  lint: { run: npm run lint }
  visual: { kind: visual, mode: committed }
approve: { commit: true }
`,
    },
  },
);

const nothingPushed = (scene: Scene): void =>
  assert.deepEqual(
    scene.github.requests.filter(({ method, path }) => method !== "GET" && /\/git\/|\/contents\//.test(path)),
    [],
  );

test("of comments only commands and ticks become jobs, and never what the App itself writes", () => {
  const about = { repository: { id: 5 }, installation: { id: 7 } };
  const issue = { number: 3, pull_request: { url: "https://api.github.com/pulls/3" } };
  const kept = (over: object) =>
    reduceDelivery(
      "issue_comment",
      {
        ...{ action: "created", issue, comment: { body: "/proofmark allow scope" } },
        ...{ sender: { type: "User" }, ...about, ...over },
      },
      0,
    )?.job ?? null;
  const ours = "<!-- proofmark:comment v1 key=default -->\n/proofmark approve abc";
  assert.deepEqual(kept({})?.hint, { repository: 5, run: null, pull: 3 });
  assert.equal(kept({ comment: { body: "Looks good" } }), null);
  assert.equal(kept({ issue: { number: 3 } }), null, "an issue");
  assert.equal(kept({ comment: { body: ours }, sender: { type: "Bot" } }), null, "the App's own words");
  assert.ok(kept({ comment: { body: ours }, action: "edited" }), "a tick");
  assert.ok(
    kept({ comment: { body: "/proofmark approve abc" }, sender: { type: "Bot" } }),
    "a bot that is named",
  );
  const taken = kept({
    action: "edited",
    comment: { body: "" },
    changes: { body: { from: "/proofmark allow x" } },
  });
  assert.ok(taken, "a command that was taken back");
});

test("what is no run of a pull request that ended leads to nothing, and no shape of it throws", () => {
  const run = { id: 4, run_attempt: 1, event: "pull_request", path: ".github/workflows/proofmark.yml" };
  const whole = { action: "completed", workflow_run: run, repository: { id: 5 }, installation: { id: 7 } };
  const job = (payload: unknown) => reduceDelivery("workflow_run", payload, 0)?.job ?? null;
  assert.equal(job(whole)?.same, "publish-run:7:5:run:4:1");
  assert.equal(job({ ...whole, action: "requested" }), null);
  assert.equal(job({ ...whole, workflow_run: { ...run, event: "push" } }), null);
  assert.equal(job({ ...whole, workflow_run: { ...run, path: "../../etc/passwd" } }), null);
  for (const odd of [
    null,
    3,
    "x",
    [],
    {},
    { __proto__: run },
    { ...run, id: -1 },
    { ...run, run_attempt: "1" },
  ])
    assert.equal(job({ ...whole, workflow_run: odd }), null);
  // A branch behind an `@` is whoever's who pushed it.
  const key = (path: string) => job({ ...whole, workflow_run: { ...run, path } })?.hint.run;
  assert.deepEqual(key(`${run.path}@refs/heads/x`), key(run.path));
});
