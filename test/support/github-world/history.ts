// A world of two organisations, and numbers that become whatever may happen in it: any list of numbers is a history.
import { Events, type NewCommit } from "./events.ts";
import { type Installation, LEVELS, type Repository, type Team, World } from "./state.ts";

/** One thing that happens: what, and to what. */
export type Happening = readonly [kind: number, a: number, b: number, c: number];

const DAY = 24 * 60 * 60 * 1000;
export const START = Date.parse("2026-11-09T00:00:00Z");
export const NOW = START + 6 * DAY;
const iso = (days: number) => new Date(START + days * DAY).toISOString().replace(".000", "");

const FILES = ["README.md", "src/api/a.ts", "src/api/deep/b.ts", "src/web/c.ts", "docs/d.md", "lib/e.ts"];
const PLACES = [".github/CODEOWNERS", "CODEOWNERS", "docs/CODEOWNERS"];
const OWNERS = [
  "* @ann\n",
  "* @acme/web\n/src/ @bob @acme/api # because\n",
  "/docs/ carol@example.com @cid\n!broken\n",
  "*.ts @globex/web @nobody\n/lib/\n",
  "a\0b",
];

export interface History {
  world: World;
  events: Events;
  /** Their numbers stay; everything else may change. */
  orgs: readonly [number, number];
}

export function beginHistory(): History {
  const world = new World();
  const events = new Events(world);
  const people = ["ann", "bob", "cid", "dan", "eve"].map((login) => events.addPerson(login));
  const orgs = [events.addAccount("acme"), events.addAccount("globex")] as const;
  for (const [index, org] of orgs.entries()) {
    for (const person of people.slice(index, index + 3)) events.join(org, person, "member");
    events.addTeam(org, "web", { members: new Set(people.slice(index, index + 2)) });
    for (const name of ["shop", "site"]) {
      const repository = world.repository(events.create(org, { name }));
      events.push(repository, [commitOf(world, [index, 1, 2]), commitOf(world, [2, 0, 0])]);
    }
  }
  events.install(orgs[0], iso(1));
  const selected = [...world.repositories.values()].filter(({ owner }) => owner === orgs[1]);
  events.install(
    orgs[1],
    iso(1),
    selected.map(({ id }) => id),
  );
  return { world, events, orgs };
}

const pick = <T>(items: readonly T[], number: number): T | undefined =>
  items[number % Math.max(1, items.length)];

function commitOf(world: World, [a, b, c]: readonly [number, number, number]): NewCommit {
  const people = [...world.people.keys()];
  const place = pick(PLACES, c) ?? "";
  // Two of three change no CODEOWNERS; of the rest some delete it.
  const text = b % 7 === 6 ? null : (pick(OWNERS, b + c) ?? "");
  return {
    author: a % 6 === 5 ? null : (pick(people, a) ?? null),
    date: iso((a + b + c) % 7),
    message: "Whatever",
    modified: FILES.filter((_, index) => ((a + 1) * (b + 3)) % (index + 2) === 0),
    ...(b % 3 === 0 ? { owners: { [place]: text } } : {}),
  };
}

/** Nothing happens where there is nothing for it to happen to. */
export function happen({ world, events, orgs }: History, [kind, a, b, c]: Happening): void {
  const account = world.account(orgs[a % 2] ?? orgs[0]);
  const repository = pick(
    [...world.repositories.values()].filter(({ owner }) => owner === account.id),
    b,
  );
  const team = pick([...account.teams.values()], b);
  const person = pick([...world.people.keys()], c) ?? 0;
  const installation = world.installationOf(account.id);
  const level = c % 4 === 3 ? null : (pick(LEVELS, b + c) ?? null);
  const commits = Array.from({ length: 1 + (c % 3) }, (_, index) =>
    commitOf(world, [a + index, b + index, c]),
  );
  const things: (() => void)[] = [
    ...withRepository(repository, { world, events, commits, a, b, c }),
    ...(repository ? [() => events.collaborate(repository, person, level)] : []),
    ...(repository && other(orgs, account.id, world)
      ? [() => transfer(repository, other(orgs, account.id, world) ?? 0, { world, events })]
      : []),
    () => create(account.id, pick(["shop", "site", "tool"], c) ?? "", { world, events }),
    () => events.join(account.id, person, pick(["member", "admin", null] as const, b) ?? null),
    () => events.renameAccount(account.id, pick(["acme", "acme-2", "globex-2"], c) + String(account.id)),
    () =>
      events.addTeam(account.id, pick(["api", "web", "ops"], c) + String(world.next()), {
        parent: team?.id ?? null,
      }),
    ...(team ? withTeam(account.id, team, { events, repository, person, level, c }) : []),
    ...withInstallation(installation, { events, account: account.id, repository, b, c }),
  ];
  pick(things, kind)?.();
}

/** GitHub takes no second repository of a name; one that was deleted leaves its name. */
const isTaken = (world: World, owner: number, name: string): boolean =>
  [...world.repositories.values()].some((each) => each.owner === owner && each.name === name);

function create(owner: number, name: string, { world, events }: Pick<History, "world" | "events">): void {
  if (!isTaken(world, owner, name)) events.create(owner, { name, topics: ["new"] });
}

function transfer(
  repository: Repository,
  to: number,
  { world, events }: Pick<History, "world" | "events">,
): void {
  if (isTaken(world, to, repository.name)) events.rename(repository, `moved-${world.next()}`);
  events.transfer(repository, to);
}

/** What is frozen is as it was when it froze, whatever that was: histories end with nothing suspended. */
export function endHistory({ world, events }: History): void {
  for (const installation of world.installations.values()) events.suspend(installation, false);
}

/** Only where the App hears of it: a transfer to somewhere else is told to nobody. */
function other(orgs: readonly [number, number], account: number, world: World): number | null {
  const to = orgs[0] === account ? orgs[1] : orgs[0];
  const installation = world.installationOf(to);
  return installation && !installation.suspended ? to : null;
}

interface On {
  world: World;
  events: Events;
  commits: NewCommit[];
  a: number;
  b: number;
  c: number;
}

function withRepository(
  repository: Repository | undefined,
  { world, events, commits, b, c }: On,
): (() => void)[] {
  if (!repository) return [];
  return [
    () => events.push(repository, commits),
    () => events.push(repository, commits),
    () => events.push(repository, commits),
    () => events.push(repository, commits, "topic"),
    () => events.force(repository, 1 + (b % 2), c % 2 === 0 ? commits : []),
    () => events.remake(repository, c % 3),
    () => events.changeDefault(repository, b % 2 === 0 ? "topic" : "main", c % 2 === 0 ? commits : []),
    () => events.rename(repository, `renamed-${world.next()}`),
    () => events.archive(repository, b % 2 === 0),
    () => events.show(repository, b % 2 === 0 ? "public" : "private"),
    () => events.describe(repository, [`topic-${b % 3}`], "Whatever"),
    () => events.delete(repository),
  ];
}

interface OnTeam {
  events: Events;
  repository: Repository | undefined;
  person: number;
  level: (typeof LEVELS)[number] | null;
  c: number;
}

function withTeam(
  account: number,
  team: Team,
  { events, repository, person, level, c }: OnTeam,
): (() => void)[] {
  return [
    () => events.editTeam(account, team, { slug: `renamed-${c}`, secret: c % 2 === 0 }),
    () => events.joinTeam(account, team, person, c % 3 !== 2),
    () => events.joinTeam(account, team, person, c % 3 === 2),
    ...(repository ? [() => events.grant(account, team, repository, level)] : []),
    ...(repository ? [() => events.grant(account, team, repository, level)] : []),
    () => events.deleteTeam(account, team),
  ];
}

interface OnInstallation {
  events: Events;
  account: number;
  repository: Repository | undefined;
  b: number;
  c: number;
}

function withInstallation(
  installation: Installation | null,
  { events, account, repository, b, c }: OnInstallation,
): (() => void)[] {
  if (!installation) return [() => events.install(account, iso(3))];
  const permissions = { contents: "read", metadata: "read", ...(b % 2 === 0 ? { members: "read" } : {}) };
  return [
    () => events.suspend(installation, c % 2 === 0),
    () => events.suspend(installation, false),
    () => events.uninstall(installation),
    () => events.grantPermissions(installation, permissions),
    ...(repository ? [() => events.select(installation, repository, c % 2 === 0)] : []),
    ...(repository ? [() => events.select(installation, repository, c % 2 === 1)] : []),
  ];
}
