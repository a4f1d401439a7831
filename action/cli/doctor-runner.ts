// On a runner: what the job was given. Elsewhere nothing, since a person's machine has no event and no job token.
import type { Check, DoctorContext, DoctorPorts } from "./doctor-check.ts";

const MOST_BYTES = 25 * 1024 * 1024;

export async function checkRunner(ports: DoctorPorts, { env }: DoctorContext): Promise<Check[]> {
  if (env.GITHUB_ACTIONS !== "true") return [];
  const event = await readEvent(ports, env.GITHUB_EVENT_PATH);
  return [...checkEvent(env.GITHUB_EVENT_NAME ?? "", event), ...checkToken(env, event)];
}

const ok = (text: string): Check => ({ area: "runner", state: "ok", text, todo: null });
const mend = (text: string, todo: string): Check => ({ area: "runner", state: "mend", text, todo });
const advice = (text: string, todo: string): Check => ({ area: "runner", state: "advice", text, todo });

const KNOWN = ["pull_request", "merge_group", "push", "workflow_dispatch"];

function checkEvent(name: string, event: unknown): Check[] {
  // Both run with the base's rights and secrets; gates would hand them to the pull request's code.
  if (name === "pull_request_target" || name === "workflow_run") {
    return [
      mend(
        `This workflow runs on ${name}, with rights and secrets that the pull request's code must not get.`,
        "Run the gates on `pull_request`; publish for forks from the second stage, which runs no code.",
      ),
    ];
  }
  if (event === null) {
    return [
      mend(
        "The event file cannot be read, so the pull request is not known.",
        "Start the step on a GitHub runner, without changing GITHUB_EVENT_PATH.",
      ),
    ];
  }
  return [
    KNOWN.includes(name)
      ? ok(`Event ${name}`)
      : advice(
          `Event ${name || "without a name"} has no pull request; only the commit is judged.`,
          "Trigger on pull_request and merge_group.",
        ),
  ];
}

function checkToken(env: DoctorContext["env"], event: unknown): Check[] {
  const named = Object.keys(env).filter(
    (name) => /^(GITHUB_TOKEN|GH_TOKEN|GITHUB_PAT)$/.test(name) && env[name],
  );
  const fork = isFork(event);
  return [
    fork
      ? advice(
          "This pull request comes from a fork, whose token is read-only: no comment can be written from here.",
          "The run is kept as an artifact; publish it from the second stage or the App.",
        )
      : ok("The action's `token` input writes the comment, if the job has `pull-requests: write`"),
    ...(named.length === 0
      ? []
      : [
          advice(
            `${named.join(" and ")} ${named.length === 1 ? "is" : "are"} in this step's environment; gates do not get to see it.`,
            "Leave it out unless something else in the step needs it.",
          ),
        ]),
    ...(env.ACTIONS_ID_TOKEN_REQUEST_TOKEN
      ? [
          advice(
            "The job may ask for OIDC tokens (`id-token: write`); gates do not get to see that.",
            "Remove the permission unless something else in the job needs it.",
          ),
        ]
      : []),
  ];
}

function isFork(event: unknown): boolean {
  const head = member(event, "pull_request", "head", "repo", "full_name");
  const base = member(event, "pull_request", "base", "repo", "full_name");
  return typeof base === "string" && head !== base;
}

function member(value: unknown, ...path: string[]): unknown {
  let at = value;
  for (const key of path)
    at = typeof at === "object" && at !== null ? (at as Record<string, unknown>)[key] : undefined;
  return at;
}

async function readEvent({ files }: DoctorPorts, path: string | undefined): Promise<unknown> {
  if (!path) return null;
  try {
    const bytes = await files.read(path, { maxBytes: MOST_BYTES });
    return bytes === null ? null : JSON.parse(new TextDecoder().decode(bytes));
  } catch {
    return null;
  }
}
