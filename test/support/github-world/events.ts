// What can happen in the world, each with what GitHub sends for it to the App where it is installed and not suspended.
import {
  type Commit,
  type Installation,
  type Level,
  type Repository,
  sha1,
  type Team,
  type World,
  ZERO,
} from "./state.ts";

export interface NewCommit {
  author: number | null;
  date: string;
  message?: string;
  added?: readonly string[];
  removed?: readonly string[];
  modified?: readonly string[];
  /** CODEOWNERS that are written or, null, deleted. */
  owners?: Readonly<Record<string, string | null>>;
}

export class Events {
  readonly world: World;
  constructor(world: World) {
    this.world = world;
  }

  #send(account: number, name: string, payload: Record<string, unknown>, repository?: Repository): void {
    const installation = this.world.installationOf(account);
    if (!installation || installation.suspended) return;
    if (repository && !this.world.reaches(installation, repository)) return;
    const sender = { id: 1, login: "octocat", name: this.world.canary, email: this.world.canary };
    this.world.sent.push({ name, payload: { ...payload, sender, installation: { id: installation.id } } });
  }

  #about(repository: Repository): Record<string, unknown> {
    const { id, node: node_id, name, description, defaultBranch: default_branch } = repository;
    const { login } = this.world.account(repository.owner);
    const owner = { id: repository.owner, login };
    return { id, node_id, name, description, default_branch, full_name: `${login}/${name}`, owner };
  }

  #repository(repository: Repository, action: string, more: Record<string, unknown> = {}): void {
    const payload = { action, repository: this.#about(repository), ...more };
    this.#send(repository.owner, "repository", payload, repository);
  }

  #installation(installation: Installation, action: string, name = "installation"): void {
    const { id, login, type } = this.world.account(installation.account);
    const account = { id, login, type };
    const payload =
      name === "installation"
        ? { action, installation: { id: installation.id, account } }
        : { action, account, installation: { id: installation.id } };
    this.world.sent.push({ name, payload });
  }

  addPerson(login: string): number {
    const id = this.world.next();
    this.world.people.set(id, login);
    return id;
  }

  addAccount(login: string, type: "Organization" | "User" = "Organization"): number {
    const id = this.world.next();
    this.world.accounts.set(id, { id, login, type, members: new Map(), teams: new Map() });
    return id;
  }

  install(account: number, createdAt: string, selected: Iterable<number> | null = null): number {
    const installation: Installation = {
      id: this.world.next(),
      account,
      suspended: false,
      createdAt,
      permissions: { contents: "read", metadata: "read", members: "read" },
      selected: selected === null ? null : new Set(selected),
    };
    this.world.installations.set(installation.id, installation);
    this.#installation(installation, "created");
    return installation.id;
  }

  uninstall(installation: Installation): void {
    this.world.installations.delete(installation.id);
    this.#installation(installation, "deleted");
  }

  suspend(installation: Installation, suspended: boolean): void {
    if (installation.suspended === suspended) return;
    installation.suspended = suspended;
    this.#installation(installation, suspended ? "suspend" : "unsuspend");
  }

  grantPermissions(installation: Installation, permissions: Record<string, string>): void {
    installation.permissions = permissions;
    if (!installation.suspended) this.#installation(installation, "new_permissions_accepted");
  }

  select(installation: Installation, repository: Repository, selected: boolean): void {
    if (installation.selected === null || repository.owner !== installation.account) return;
    if (installation.selected.has(repository.id) === selected) return;
    if (selected) installation.selected.add(repository.id);
    else installation.selected.delete(repository.id);
    if (installation.suspended) return;
    const { id, node: node_id, name } = repository;
    const listed = [{ id, node_id, name }];
    this.#send(installation.account, "installation_repositories", {
      action: selected ? "added" : "removed",
      repositories_added: selected ? listed : [],
      repositories_removed: selected ? [] : listed,
    });
  }

  create(owner: number, about: Partial<Repository> & { name: string }): number {
    const id = this.world.next();
    const repository: Repository = {
      id,
      node: `R_${id}`,
      owner,
      description: "",
      visibility: "private",
      archived: false,
      fork: false,
      topics: [],
      languages: {},
      defaultBranch: "main",
      branches: new Map(),
      collaborators: new Map(),
      ...about,
    };
    this.world.repositories.set(id, repository);
    this.#repository(repository, "created");
    return id;
  }

  delete(repository: Repository): void {
    this.world.repositories.delete(repository.id);
    this.#repository(repository, "deleted");
    for (const team of this.world.account(repository.owner).teams.values())
      team.repositories.delete(repository.id);
    this.world.installationOf(repository.owner)?.selected?.delete(repository.id);
  }

  rename(repository: Repository, name: string): void {
    const from = repository.name;
    repository.name = name;
    this.#repository(repository, "renamed", { changes: { repository: { name: { from } } } });
  }

  archive(repository: Repository, archived: boolean): void {
    repository.archived = archived;
    this.#repository(repository, archived ? "archived" : "unarchived");
  }

  show(repository: Repository, visibility: Repository["visibility"]): void {
    repository.visibility = visibility;
    this.#repository(repository, visibility === "public" ? "publicized" : "privatized");
  }

  describe(repository: Repository, topics: string[], description: string): void {
    Object.assign(repository, { topics, description });
    this.#repository(repository, "edited", { changes: { description: { from: "" } } });
  }

  transfer(repository: Repository, to: number): void {
    const from = this.world.account(repository.owner);
    for (const team of from.teams.values()) team.repositories.delete(repository.id);
    this.world.installationOf(from.id)?.selected?.delete(repository.id);
    repository.owner = to;
    repository.collaborators.clear();
    this.world.installationOf(to)?.selected?.add(repository.id);
    const owner = { from: { organization: { id: from.id, login: from.login } } };
    this.#repository(repository, "transferred", { changes: { owner } });
  }

  #commit(parent: string | undefined, about: NewCommit): Commit {
    const before = parent === undefined ? undefined : this.world.commits.get(parent);
    const owners = new Map(before?.owners ?? []);
    const [added, removed, modified] = [
      [...(about.added ?? [])],
      [...(about.removed ?? [])],
      [...(about.modified ?? [])],
    ];
    for (const [path, text] of Object.entries(about.owners ?? {})) {
      const known = owners.has(path);
      if (text === null && known) removed.push(path);
      if (text !== null) (known ? modified : added).push(path);
      if (text === null) owners.delete(path);
      else owners.set(path, text);
    }
    const oid = sha1(`${this.world.next()} ${parent}`);
    const { author, message = "" } = about;
    // As git's own log by date has it: no commit is older than what it builds on.
    const date = before && before.date > about.date ? before.date : about.date;
    const commit = {
      oid,
      parents: parent === undefined ? [] : [parent],
      author,
      date,
      message,
      added,
      removed,
      modified,
      owners,
    };
    this.world.commits.set(oid, commit);
    return commit;
  }

  /** On the default branch, or another. */
  push(repository: Repository, commits: readonly NewCommit[], branch = repository.defaultBranch): void {
    const before = repository.branches.get(branch);
    let tip = before;
    for (const about of commits) tip = this.#commit(tip, about).oid;
    if (tip !== undefined && tip !== before) this.#move(repository, branch, { before, tip, forced: false });
  }

  /** Goes back `steps`, and on from there with new commits. */
  force(repository: Repository, steps: number, commits: readonly NewCommit[]): void {
    const branch = repository.defaultBranch;
    const before = repository.branches.get(branch);
    let tip = before;
    for (let step = 0; step < steps && tip; step += 1) tip = this.world.commits.get(tip)?.parents[0] ?? tip;
    for (const about of commits) tip = this.#commit(tip, about).oid;
    if (tip !== undefined && tip !== before) this.#move(repository, branch, { before, tip, forced: true });
  }

  /** The default branch is deleted, and made again at a commit of its own history. */
  remake(repository: Repository, steps: number): void {
    const branch = repository.defaultBranch;
    const before = repository.branches.get(branch);
    if (before === undefined) return;
    let tip = before;
    for (let step = 0; step < steps; step += 1) tip = this.world.commits.get(tip)?.parents[0] ?? tip;
    repository.branches.delete(branch);
    this.#tell(repository, branch, { before, tip: undefined, forced: false });
    this.#move(repository, branch, { before: undefined, tip, forced: false });
  }

  /** Another branch, made where it is not there, becomes the default one. */
  changeDefault(repository: Repository, branch: string, commits: readonly NewCommit[]): void {
    const from = repository.defaultBranch;
    const base = repository.branches.get(from);
    if (base === undefined) return;
    if (!repository.branches.has(branch)) repository.branches.set(branch, base);
    this.push(repository, commits, branch);
    repository.defaultBranch = branch;
    this.#repository(repository, "edited", { changes: { default_branch: { from } } });
  }

  #move(
    repository: Repository,
    branch: string,
    { before, tip, forced }: { before: string | undefined; tip: string; forced: boolean },
  ): void {
    repository.branches.set(branch, tip);
    this.#tell(repository, branch, { before, tip, forced });
  }

  #tell(
    repository: Repository,
    branch: string,
    { before, tip, forced }: { before: string | undefined; tip: string | undefined; forced: boolean },
  ): void {
    const commits = tip === undefined ? [] : this.world.between(before, tip);
    this.#send(
      repository.owner,
      "push",
      {
        ref: `refs/heads/${branch}`,
        before: before ?? ZERO,
        after: tip ?? ZERO,
        created: before === undefined,
        deleted: tip === undefined,
        forced,
        repository: this.#about(repository),
        commits: commits.slice(0, 2_048).map((commit) => this.#told(commit)),
      },
      repository,
    );
  }

  #told({ oid, author, date, message, added, removed, modified }: Commit): Record<string, unknown> {
    const login = author === null ? undefined : this.world.people.get(author);
    const { canary } = this.world;
    const email = `${canary}${login ?? "someone"}@example.com`;
    const who = { name: `${canary} Someone`, email, ...(login === undefined ? {} : { username: login }) };
    return { id: oid, message, timestamp: date, author: who, committer: who, added, removed, modified };
  }

  collaborate(repository: Repository, person: number, level: Level | null): void {
    const known = repository.collaborators.has(person);
    if (level === null && !known) return;
    if (level === null) repository.collaborators.delete(person);
    else repository.collaborators.set(person, level);
    const action = level === null ? "removed" : known ? "edited" : "added";
    const member = { id: person, login: this.world.people.get(person) };
    const payload = { action, member, repository: this.#about(repository) };
    this.#send(repository.owner, "member", payload, repository);
  }

  join(account: number, person: number, role: "member" | "admin" | null): void {
    const { members, teams } = this.world.account(account);
    // There is no event for a role that changes.
    if ((role === null) === !members.has(person)) return;
    if (role === null) members.delete(person);
    else members.set(person, role);
    if (role === null) for (const team of teams.values()) team.members.delete(person);
    const membership = { user: { id: person, login: this.world.people.get(person) } };
    this.#send(account, "organization", {
      action: role === null ? "member_removed" : "member_added",
      membership,
    });
  }

  renameAccount(account: number, login: string): void {
    this.world.account(account).login = login;
    const installation = this.world.installationOf(account);
    if (installation && !installation.suspended) {
      this.#installation(installation, "renamed", "installation_target");
      this.#send(account, "organization", { action: "renamed" });
    }
  }

  #team(account: number, team: Team, action: string, repository?: Repository): void {
    const { id, slug, description } = team;
    const payload = { action, team: { id, slug, description } };
    const about = repository ? { repository: this.#about(repository) } : {};
    this.#send(account, "team", { ...payload, ...about }, repository);
  }

  addTeam(account: number, slug: string, about: Partial<Team> = {}): number {
    const id = this.world.next();
    const team: Team = {
      id,
      slug,
      description: "",
      secret: false,
      parent: null,
      members: new Set(),
      repositories: new Map(),
      ...about,
    };
    this.world.account(account).teams.set(id, team);
    this.#team(account, team, "created");
    return id;
  }

  editTeam(account: number, team: Team, about: Partial<Pick<Team, "slug" | "secret" | "parent">>): void {
    Object.assign(team, about);
    this.#team(account, team, "edited");
  }

  deleteTeam(account: number, team: Team): void {
    const { teams } = this.world.account(account);
    if ([...teams.values()].some(({ parent }) => parent === team.id)) return;
    teams.delete(team.id);
    this.#team(account, team, "deleted");
  }

  joinTeam(account: number, team: Team, person: number, joins: boolean): void {
    if (!this.world.account(account).members.has(person) || team.members.has(person) === joins) return;
    if (joins) team.members.add(person);
    else team.members.delete(person);
    const member = { id: person, login: this.world.people.get(person) };
    const { id, slug } = team;
    this.#send(account, "membership", {
      action: joins ? "added" : "removed",
      scope: "team",
      member,
      team: { id, slug },
    });
  }

  grant(account: number, team: Team, repository: Repository, level: Level | null): void {
    if (repository.owner !== account) return;
    if (level === null ? !team.repositories.has(repository.id) : false) return;
    if (level === null) team.repositories.delete(repository.id);
    else team.repositories.set(repository.id, level);
    this.#team(account, team, level === null ? "removed_from_repository" : "added_to_repository", repository);
  }
}
