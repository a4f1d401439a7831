-- Everything is keyed by GitHub's numeric ids; names are attributes that change. Descriptions, branch names, commit messages
-- and file contents have no column; of CODEOWNERS the rules are kept, without comments and without the text of lines that are wrong.
alter table system.installation
  add column created_on date,                 -- counting of changes looks back no further
  add column members_known boolean not null default false,  -- false: nobody may be said not to be a member
  add column teams_known boolean not null default false,    -- false: no team may be said not to exist
  add column purged_at timestamptz;           -- of a deleted one: when the last row of its organisation went

-- Of the newest read that took a repository of an installation away: an older one does not put a repository back. A row of its
-- own: jobs hold their installation's in share, and two that want more of it would wait for each other.
create table system.removal (
  installation_id bigint primary key references system.installation on delete cascade,
  generation bigint not null default 0
);
select system.share('system.removal');

create table tenant.repository (
  org_id bigint not null,
  repository_id bigint not null,
  node_id text not null,
  name text not null,
  visibility text not null check (visibility in ('public', 'private', 'internal')),
  archived boolean not null,
  fork boolean not null,
  topics text[] not null default '{}',
  languages jsonb not null default '{}',      -- name → bytes
  head_oid text,                              -- of the default branch; null: empty repository
  contents_known boolean not null default true,  -- false: GitHub did not show files, so CODEOWNERS is unknown and not missing
  activity_oid text,                          -- up to where pushes were counted
  observed_since timestamptz not null default now(),  -- a midnight, UTC: commits of earlier days are not counted
  missed_commits integer not null default 0,  -- of gaps too long to fill
  generation bigint not null,
  indexed_at timestamptz not null default now(),
  primary key (org_id, repository_id)
);
create index repository_name on tenant.repository (org_id, lower(name));
select system.isolate('tenant.repository');

create table tenant.codeowners (
  org_id bigint not null,
  repository_id bigint not null,
  path text not null,
  blob_oid text not null,
  bytes integer not null,
  state text not null check (state in ('read', 'too-large', 'binary')),
  rules jsonb not null,                       -- [{ line, pattern, owners }]
  problems jsonb not null,                    -- ours: [{ line, column, kind }]
  github_problems jsonb,                      -- GitHub's, same shape; null: not asked
  reader integer not null,                    -- version of the parser: another one reads the blob again
  read_at timestamptz not null default now(),
  primary key (org_id, repository_id),
  foreign key (org_id, repository_id) references tenant.repository on delete cascade
);
select system.isolate('tenant.codeowners');

-- The other way round: where is this owner named?
create table tenant.rule_owner (
  org_id bigint not null,
  repository_id bigint not null,
  owner text not null,                        -- as written, in lower case; `e-mail` for any address: those are not kept
  line integer not null,
  pattern text not null,
  primary key (org_id, owner, repository_id, line),
  foreign key (org_id, repository_id) references tenant.repository on delete cascade
);
create index rule_owner_repository on tenant.rule_owner (org_id, repository_id);
select system.isolate('tenant.rule_owner');

-- People seen as members, owners or authors.
create table tenant.account (
  org_id bigint not null,
  user_id bigint not null,
  login text not null,
  generation bigint not null default 0,
  primary key (org_id, user_id)
);
create index account_login on tenant.account (org_id, lower(login));
select system.isolate('tenant.account');

create table tenant.member (
  org_id bigint not null,
  user_id bigint not null,
  role text not null check (role in ('member', 'admin')),
  primary key (org_id, user_id)
);
select system.isolate('tenant.member');

create table tenant.team (
  org_id bigint not null,
  team_id bigint not null,
  slug text not null,
  parent_id bigint,
  visible boolean not null,                   -- false: secret teams own nothing
  primary key (org_id, team_id)
);
create index team_slug on tenant.team (org_id, lower(slug));
select system.isolate('tenant.team');

create table tenant.team_member (
  org_id bigint not null,
  team_id bigint not null,
  user_id bigint not null,
  primary key (org_id, team_id, user_id),
  foreign key (org_id, team_id) references tenant.team on delete cascade
);
create index team_member_user on tenant.team_member (org_id, user_id);
select system.isolate('tenant.team_member');

create table tenant.team_repository (
  org_id bigint not null,
  team_id bigint not null,
  repository_id bigint not null,
  permission text not null check (permission in ('read', 'triage', 'write', 'maintain', 'admin')),
  primary key (org_id, team_id, repository_id),
  foreign key (org_id, team_id) references tenant.team on delete cascade
);
create index team_repository_repository on tenant.team_repository (org_id, repository_id);
select system.isolate('tenant.team_repository');

-- Of people whom a CODEOWNERS file names: what they may do there, however they came by it.
create table tenant.owner_permission (
  org_id bigint not null,
  repository_id bigint not null,
  login text not null,                        -- as written, in lower case
  user_id bigint,                             -- null: nobody has that name
  permission text not null check (permission in ('none', 'read', 'triage', 'write', 'maintain', 'admin')),
  primary key (org_id, repository_id, login),
  foreign key (org_id, repository_id) references tenant.repository on delete cascade
);
select system.isolate('tenant.owner_permission');

-- Who changes what: counts by week (its Monday, UTC) and directory, nothing finer. Author 0 is someone GitHub has no account of.
create table tenant.activity (
  org_id bigint not null,
  repository_id bigint not null,
  directory text not null,                    -- '' is the top; no slash at the end
  user_id bigint not null,
  week date not null,
  commits integer not null,
  primary key (org_id, repository_id, directory, user_id, week),
  foreign key (org_id, repository_id) references tenant.repository on delete cascade
);
create index activity_user on tenant.activity (org_id, user_id, week);
select system.isolate('tenant.activity');
