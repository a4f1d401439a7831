// Payloads that @octokit/webhooks-examples has none of, as https://docs.github.com/webhooks has them, less what nobody reads.
const installation = { id: 7, node_id: "MDIzOkludGVncmF0aW9uSW5zdGFsbGF0aW9uNw==" };
const organization = { id: 40, login: "acme", node_id: "O_kgDOACME", description: "" };
const repository = {
  id: 186853002,
  node_id: "R_kgDOABCD",
  name: "Hello-World",
  full_name: "acme/Hello-World",
  private: true,
  default_branch: "main",
  owner: { id: 40, login: "acme", type: "Organization" },
};
const sender = { id: 1, login: "octocat", type: "User" };
const base = { installation, organization, sender };

const repositoryActions = ["deleted", "archived", "unarchived", "privatized", "publicized", "created"];
const customProperty = { property_name: "team", value: "shop" };
const ruleset = { id: 21, name: "main", enforcement: "active", source_type: "Repository" };

interface Delivery {
  name: string;
  payload: Record<string, unknown>;
}

export const HAND_WRITTEN: readonly Delivery[] = [
  {
    name: "installation_target",
    payload: {
      action: "renamed",
      account: { ...organization, archived_at: null },
      changes: { login: { from: "acme-old" } },
      target_type: "Organization",
      ...base,
    },
  },
  ...repositoryActions.map((action) => ({ name: "repository", payload: { action, repository, ...base } })),
  {
    name: "repository",
    payload: {
      action: "transferred",
      repository,
      changes: { owner: { from: { organization: { id: 41, login: "other" } } } },
      ...base,
    },
  },
  ...["added", "removed", "edited"].map((action) => ({
    name: "member",
    payload: { action, member: sender, repository, ...base },
  })),
  ...["member_added", "member_removed", "member_invited"].map((action) => ({
    name: "organization",
    payload: { action, membership: { role: "member", state: "active", user: sender }, ...base },
  })),
  { name: "organization", payload: { action: "renamed", changes: { login: { from: "acme-old" } }, ...base } },
  { name: "organization", payload: { action: "deleted", ...base } },
  ...["created", "updated", "deleted"].map((action) => ({
    name: "custom_property",
    payload: { action, definition: customProperty, ...base },
  })),
  {
    name: "custom_property_values",
    payload: {
      action: "updated",
      repository,
      new_property_values: [customProperty],
      old_property_values: [],
      ...base,
    },
  },
  ...["created", "edited", "deleted"].map((action) => ({
    name: "repository_ruleset",
    payload: { action, repository, repository_ruleset: ruleset, ...base },
  })),
  {
    name: "team",
    payload: { action: "edited", team: { id: 9, slug: "web", parent: { id: 8 } }, changes: {}, ...base },
  },
  {
    name: "installation_repositories",
    payload: {
      action: "added",
      repository_selection: "all",
      repositories_added: [{ id: 186853002, name: "Hello-World", full_name: "acme/Hello-World" }],
      repositories_removed: [],
      ...base,
    },
  },
];
