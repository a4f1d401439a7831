import assert from "node:assert/strict";
import { test } from "node:test";
import { gateEnvironment } from "../../../../action/gates/command/environment.ts";

const ghs = `ghs_${"aB3dE5gH7jK9mN1p".repeat(2)}`;
const PLACEHOLDER = "XXXXX-XXXXX-XXXXX-XXXXX";

/** A variable as a runner or a workflow sets it → what a gate sees of it: itself, nothing, or a stand-in. */
const RUNNER: [name: string, value: string, fate: "kept" | "secret" | "removed" | { as: string }][] = [
  ["PATH", "/usr/local/bin:/usr/bin:/bin", "kept"],
  ["HOME", "/home/runner", "kept"],
  ["LANG", "C.UTF-8", "kept"],
  ["PWD", "/home/runner/work/shop/shop", "kept"],
  ["CI", "true", "kept"],
  ["GITHUB_ACTIONS", "true", "kept"],
  ["GITHUB_SHA", "5f3c1a0de9b84c7768a2d1f00b2b6c9e0a1d2c3b", "kept"],
  ["GITHUB_REF", "refs/pull/7/merge", "kept"],
  ["GITHUB_REPOSITORY", "acme/shop", "kept"],
  ["GITHUB_EVENT_PATH", "/home/runner/work/_temp/_github_workflow/event.json", "kept"],
  ["GITHUB_WORKSPACE", "/home/runner/work/shop/shop", "kept"],
  ["RUNNER_TEMP", "/home/runner/work/_temp", "kept"],
  ["RUNNER_TRACKING_ID", "github_8f2b1c1e-1f0e-4c39-9d7e-0c2f3c9e7a11", "kept"],
  ["GIT_AUTHOR_NAME", "Ada", "kept"],
  ["NODE_OPTIONS", "--max-old-space-size=8192 --require ./.pnp.cjs", "kept"],
  ["AWS_REGION", "eu-central-1", "kept"],
  ["TOKENIZERS_PARALLELISM", "false", "kept"],
  ["TURBO_CACHE_KEY", "v1-linux", "kept"],
  ["NEXT_PUBLIC_API_URL", "https://api.example.com/v1?user=a:b", "kept"],
  ["DATABASE_URL", "postgres://app:hunter2secret@localhost:5432/test", "kept"],
  ["REDIS_URL", "redis://redis:redis@cache:6379", "kept"],
  ["EMPTY_SECRET", "", "kept"],
  ["npm_config_cache", "/home/runner/.npm", "kept"],
  ["npm_execpath", "/usr/lib/node_modules/npm/bin/npm-cli.js", "kept"],
  ["PROOFMARK_RUN", "0a1b2c", "kept"],
  ["SAFE_CONFIG", "safe.directory=*", "kept"],

  ["INPUT_GATES", "lint", "removed"],
  ["INPUT_TOKEN", ghs, "secret"],
  ["INPUT_GITHUB-TOKEN", `${ghs}2`, "secret"],
  ["STATE_isPost", "true", "removed"],
  ["GITHUB_ENV", "/home/runner/work/_temp/_runner_file_commands/set_env_1", "removed"],
  ["GITHUB_OUTPUT", "/home/runner/work/_temp/_runner_file_commands/set_output_1", "removed"],
  ["GITHUB_PATH", "/home/runner/work/_temp/_runner_file_commands/add_path_1", "removed"],
  ["GITHUB_STATE", "/home/runner/work/_temp/_runner_file_commands/save_state_1", "removed"],
  ["GITHUB_STEP_SUMMARY", "/home/runner/work/_temp/_runner_file_commands/step_summary_1", "removed"],
  ["ACTIONS_RUNTIME_TOKEN", "eyJhbGciOiJSUzI1.eyJzY3AiOiJBY3Rp.c2ln", "secret"],
  ["ACTIONS_RESULTS_URL", "https://results-receiver.actions.githubusercontent.com/", "removed"],
  ["ACTIONS_ID_TOKEN_REQUEST_URL", "https://vstoken.actions.githubusercontent.com/x1", "secret"],
  ["INIT_CWD", "/home/runner/work/shop/shop", "removed"],
  ["npm_lifecycle_event", "test", "removed"],
  ["npm_config_loglevel", "silent", "removed"],
  ["NODE_TEST_CONTEXT", "child-v8", "removed"],
  ["GIT_DIR", ".git", "removed"],
  ["GIT_ASKPASS", "/usr/share/code/askpass.sh", "removed"],

  ["GITHUB_TOKEN", ghs, "secret"],
  ["GH_TOKEN", ghs, "secret"],
  ["GH_PAT", "0123456789abcdef", "secret"],
  ["NPM_TOKEN", "npm_0123456789abcdefghijklmnopqrstuvwxyz", "secret"],
  ["NODE_AUTH_TOKEN", "npm_0123456789abcdefghijklmnopqrstuvwxyZ", { as: PLACEHOLDER }],
  ["npm_config_//registry.example.org/:_authToken", "77aa-bb99-1f0e", "secret"],
  ["npm_config__password", "aGVsbG8=", "secret"],
  ["AWS_ACCESS_KEY_ID", "AKIAIOSFODNN7EXAMPLE", "secret"],
  ["AWS_SECRET_ACCESS_KEY", "wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY", "secret"],
  ["AWS_SESSION_TOKEN", "IQoJb3JpZ2luX2VjEXAMPLE", "secret"],
  ["AWS_WEB_IDENTITY_TOKEN_FILE", "/var/run/secrets/token", "secret"],
  ["AZURE_CLIENT_SECRET", "8Q~abcdef", "secret"],
  ["AZURE_STORAGE_CONNECTION_STRING", "AccountName=a;AccountKey=abcd==", "secret"],
  ["GOOGLE_APPLICATION_CREDENTIALS", "/home/runner/work/gha-creds-1.json", "secret"],
  ["GOOGLE_GHA_CREDS_PATH", "/home/runner/work/gha-creds-2.json", "secret"],
  ["SSH_AUTH_SOCK", "/tmp/ssh-Ab1/agent.812", "secret"],
  ["DB_PASSWORD", "hunter2", "secret"],
  ["PGPASSWORD", "postgres", "secret"],
  ["MYSQL_PWD", "root1", "secret"],
  ["STRIPE_KEY", "abc", "secret"],
  ["apiKey", "abc", "secret"],
  ["PROOFMARK_BADGE_KEY", "abc", "secret"],
  ["SENTRY_AUTH_TOKEN", "sntrys_abc", "secret"],

  ["HARMLESS_ONE", `x ${ghs}`, "secret"],
  ["HARMLESS_TWO", `github_pat_${"a1B2".repeat(8)}`, "secret"],
  ["HARMLESS_THREE", "sk-proj-abcdefghijklmnop1234", "secret"],
  ["HARMLESS_FOUR", "xoxb-1234567890-abcdef", "secret"],
  ["HARMLESS_FIVE", "-----BEGIN OPENSSH PRIVATE KEY-----\nb3Blbn\n-----END", "secret"],
  ["HTTPS_PROXY", "http://ada:lovelace@proxy.corp.example:8080", "secret"],
  ["CURL_ARGS", "-H Authorization: Bearer abcdef0123456789", "secret"],
  ["REPEATED", "prefix-wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY-suffix", "secret"],
];

for (const [name, value, fate] of RUNNER) {
  test(`${name} is ${typeof fate === "string" ? fate : "replaced"}`, () => {
    const all = Object.fromEntries(RUNNER.map(([key, set]) => [key, set]));
    const { env, removed, secrets } = gateEnvironment(all, { pass: [] });
    const stand = typeof fate === "string" ? undefined : fate.as;
    assert.equal(env[name], fate === "kept" ? value : stand);
    assert.equal(removed.includes(name), fate !== "kept");
    assert.equal(secrets.includes(name), fate === "secret" || stand !== undefined);
  });
}

test("a name in `pass` comes through whatever it is, and nothing else with it", () => {
  const all = Object.fromEntries(RUNNER.map(([name, value]) => [name, value]));
  const { env, removed } = gateEnvironment(all, { pass: ["NPM_TOKEN", "GITHUB_OUTPUT", "NOT_SET"] });
  assert.equal(env.NPM_TOKEN, "npm_0123456789abcdefghijklmnopqrstuvwxyz");
  assert.match(env.GITHUB_OUTPUT ?? "", /set_output_1$/);
  assert.equal("NOT_SET" in env, false);
  assert.equal(env.GITHUB_ENV, undefined);
  assert.equal(removed.includes("NPM_TOKEN"), false);
});

test("output is plain: what forces colour goes, NO_COLOR comes", () => {
  const parent = { FORCE_COLOR: "1", CARGO_TERM_COLOR: "always", CLICOLOR_FORCE: "1", TERM: "xterm" };
  assert.deepEqual(gateEnvironment(parent, { pass: [] }), {
    env: { TERM: "xterm", NO_COLOR: "1" },
    removed: [],
    secrets: [],
  });
});

test("setup-node's placeholder is left as it is", () => {
  const { env, removed } = gateEnvironment({ NODE_AUTH_TOKEN: PLACEHOLDER }, { pass: [] });
  assert.equal(env.NODE_AUTH_TOKEN, PLACEHOLDER);
  assert.deepEqual(removed, []);
});

test("git settings in variables go together, or stay together", () => {
  const safe = {
    GIT_CONFIG_COUNT: "1",
    GIT_CONFIG_KEY_0: "safe.directory",
    GIT_CONFIG_VALUE_0: "*",
  };
  assert.deepEqual(gateEnvironment(safe, { pass: [] }).removed, []);
  const header = {
    ...safe,
    GIT_CONFIG_COUNT: "2",
    GIT_CONFIG_KEY_1: "http.https://github.com/.extraheader",
    GIT_CONFIG_VALUE_1: "AUTHORIZATION: basic eC1hY2Nlc3MtdG9rZW46Z2hz",
  };
  const { removed, secrets } = gateEnvironment(header, { pass: [] });
  assert.deepEqual(removed, Object.keys(header).sort());
  assert.deepEqual(secrets, ["GIT_CONFIG_VALUE_1"]);
});

test("a Windows Path is found as PATH; a short secret does not take PATH or a lookalike with it", () => {
  const { env } = gateEnvironment({ Path: "C:\\bin" }, { pass: [] });
  assert.equal(env.PATH, "C:\\bin");
  const parent = { PGPASSWORD: "postgres", PATH: "/usr/lib/postgresql/16/bin", PGUSER: "postgres" };
  const kept = gateEnvironment(parent, { pass: [] }).env;
  assert.equal(kept.PATH, parent.PATH);
  assert.equal(kept.PGUSER, "postgres");
});
