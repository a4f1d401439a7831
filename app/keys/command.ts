// `npm run app -- keys …`: the operator's way to keys; the first of an organisation can come from nowhere else.
import { parseArgs } from "node:util";
import { HEX_256 } from "../../shared/contract/badge.ts";
import { ProblemError } from "../../shared/problem.ts";
import { orgOfLogin } from "../store/api-keys.ts";
import {
  type IssuedKey,
  isRefusal,
  listSome,
  type ManageWorld,
  makeOne,
  revokeOne,
  rotateOne,
  type ShownKey,
} from "./manage.ts";
import { SCOPES, type Scope } from "./scopes.ts";

export const KEYS_USAGE = "new|list|rotate|revoke --org LOGIN …";

const USAGE = `keys new    --org LOGIN --scope badge|read|admin … [--project ID …] [--name NAME] [--test] [--expires DAYS]
keys list   --org LOGIN
keys rotate KEY-ID --org LOGIN [--overlap MINUTES]
keys revoke KEY-ID --org LOGIN
--org-id NUMBER stands for --org: GitHub's number of the account, which no rename changes.`;

const OPTIONS = {
  org: { type: "string" },
  "org-id": { type: "string" },
  scope: { type: "string", multiple: true },
  project: { type: "string", multiple: true },
  name: { type: "string" },
  test: { type: "boolean" },
  expires: { type: "string" },
  overlap: { type: "string" },
} as const;

/** What each word takes beside the organisation. */
const TAKES: Readonly<Record<string, { id: boolean; options: readonly string[] }>> = {
  new: { id: false, options: ["scope", "project", "name", "test", "expires"] },
  list: { id: false, options: [] },
  rotate: { id: true, options: ["overlap"] },
  revoke: { id: true, options: [] },
};

/** The text to show; a new key is in it, this once. @throws ProblemError command-usage */
export async function keysCommand(words: readonly string[], world: ManageWorld): Promise<string> {
  const { what, id, values } = parsed(words);
  const org = await orgOf(values, world);
  if (what === "new") return made(org, values, world);
  if (what === "list") return list(org, world);
  if (what === "revoke") {
    if (!(await revokeOne(org, id, world))) throw noKey(id);
    return `${id} is revoked: nobody gets in with it any more.`;
  }
  const overlapMinutes = whole(values.overlap ?? "0", "overlap", 0, 1440);
  const rotated = await rotateOne(org, { id, overlapMinutes }, world);
  if (rotated === null) throw noKey(id);
  const old =
    overlapMinutes === 0 ? "The old one is dead." : `The old one is dead in ${overlapMinutes} minutes.`;
  return `${issued(rotated)}\n${old}`;
}

type Values = ReturnType<typeof parseArgs<{ options: typeof OPTIONS; args: string[] }>>["values"];

function parsed(words: readonly string[]): { what: string; id: string; values: Values } {
  let found: { values: Values; positionals: string[] };
  try {
    found = parseArgs({ args: [...words], options: OPTIONS, allowPositionals: true, strict: true });
  } catch (error) {
    throw usage(`${error instanceof Error ? (error.message.split(/\. |\n/)[0] ?? "") : String(error)}.`);
  }
  const [what = "", ...ids] = found.positionals;
  const takes = Object.hasOwn(TAKES, what) ? TAKES[what] : undefined;
  if (takes === undefined) throw usage("Say what is wanted: new, list, rotate or revoke.");
  if (ids.length !== (takes.id ? 1 : 0))
    throw usage(`\`keys ${what}\` takes ${takes.id ? "the id of one key" : "no id"}.`);
  const other = Object.keys(found.values).find(
    (each) => !each.startsWith("org") && !takes.options.includes(each),
  );
  if (other !== undefined) throw usage(`\`keys ${what}\` takes no --${other}.`);
  return { what, id: ids[0] ?? "", values: found.values };
}

async function orgOf({ org, "org-id": number }: Values, { store }: ManageWorld): Promise<number> {
  if ((org === undefined) === (number === undefined) || org === "")
    throw usage("Whose keys? Give --org LOGIN, or --org-id NUMBER.");
  if (number !== undefined) return whole(number, "org-id", 1, Number.MAX_SAFE_INTEGER);
  const found = await store.system((tx) => orgOfLogin(tx, org ?? ""));
  if (found !== null) return found;
  throw notInstalled(`an account \`${org}\``);
}

const notInstalled = (account: string): ProblemError =>
  new ProblemError({
    code: "command-usage",
    message: `The App is not installed for ${account}, or does not know of it yet.`,
    todo: "Install it on GitHub; the App knows of it within half a minute, or within the hour where another account has it already and no webhooks come.",
  });

async function made(org: number, values: Values, world: ManageWorld): Promise<string> {
  const { scope = [], project: projects = [], expires, test } = values;
  const scopes = scope.map((each) => {
    const known = SCOPES.find((one) => one === each);
    if (known === undefined) throw usage(`There is no scope \`${each}\`.`);
    return known;
  });
  if (scopes.length === 0) throw usage("What may the key do? Give --scope.");
  const wrong = projects.find((each) => !HEX_256.test(each));
  if (wrong !== undefined)
    throw usage("A project is 64 lower-case hex digits, as `proofmark badge show` prints them.");
  if (scopes.includes("badge") && projects.length === 0)
    throw usage(
      "A key of the scope `badge` writes the badges of certain projects: give each with --project.",
    );
  if (!scopes.includes("badge") && projects.length > 0)
    throw usage("--project goes with --scope badge, which this key has not.");
  const result = await makeOne(
    org,
    {
      name: nameOf(values.name, scopes),
      mode: test ? "test" : "live",
      scopes: [...new Set(scopes)],
      projects: [...new Set(projects)],
      expiresInDays: expires === undefined ? null : whole(expires, "expires", 1, 3650),
    },
    world,
  );
  if (!isRefusal(result)) return issued(result);
  throw result.code === "not-installed" ? notInstalled("this account") : usage(result.detail);
}

function nameOf(name: string | undefined, scopes: readonly Scope[]): string {
  if (name === undefined) return scopes.join(", ");
  if (name.length === 0 || name.length > 100 || /[\p{Cc}\p{Cf}]/u.test(name))
    throw usage("A name is 1 to 100 printable characters.");
  return name;
}

const issued = (key: IssuedKey): string => `${table([key])}

${key.key}

It is shown this once: store it as a secret now.`;

async function list(org: number, world: ManageWorld): Promise<string> {
  const all: ShownKey[] = [];
  for (let after: string | null = ""; after !== null; ) {
    const page: Awaited<ReturnType<typeof listSome>> = await listSome(org, { limit: 100, after }, world);
    all.push(...page.keys);
    after = page.next;
  }
  return all.length === 0 ? "There are no keys." : table(all);
}

const COLUMNS = ["KEY ID", "MODE", "SCOPES", "STATE", "USED", "PROJECTS", "NAME"];

function table(keys: readonly ShownKey[]): string {
  const rows = [COLUMNS, ...keys.map(cells)];
  const widths = COLUMNS.map((_, at) => Math.max(...rows.map((row) => row[at]?.length ?? 0)));
  return rows
    .map((row) =>
      row
        .map((cell, at) => cell.padEnd(widths[at] ?? 0))
        .join("  ")
        .trimEnd(),
    )
    .join("\n");
}

function cells({ id, name, mode, scopes, projects, expires, revoked, used_on: used }: ShownKey): string[] {
  const state =
    revoked !== null
      ? `revoked ${revoked.slice(0, 10)}`
      : expires === null
        ? "does not expire"
        : `expires ${expires.slice(0, 10)}`;
  const of = projects.map((each) => `${each.slice(0, 12)}…`).join(",");
  return [id, mode, scopes.join(","), state, used ?? "never", of === "" ? "-" : of, name];
}

function whole(text: string, option: string, least: number, most: number): number {
  const value = /^\d{1,16}$/.test(text) ? Number(text) : Number.NaN;
  if (value >= least && value <= most) return value;
  throw usage(`--${option} takes a whole number from ${least} to ${most}.`);
}

const noKey = (id: string): ProblemError =>
  new ProblemError({
    code: "command-usage",
    message: `The organisation has no live key ${/^\w{1,40}$/.test(id) ? id : "of this id"}.`,
    todo: "`keys list` shows the keys and their ids.",
  });

const usage = (message: string): ProblemError =>
  new ProblemError({
    code: "command-usage",
    message,
    todo: `The forms are:\n${USAGE.replace(/^/gm, "    ")}`,
  });
