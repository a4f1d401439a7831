-- Bearer keys of an organisation. A request knows its key before it knows its organisation: the second policy shows the
-- one row whose id is asked for.
create table tenant.api_key (
  org_id bigint not null,
  key_id text not null check (key_id ~ '^[0-9A-Za-z]{12}$'),
  mode text not null check (mode in ('live', 'test')),
  name text not null check (char_length(name) between 1 and 100),
  scopes text[] not null check (cardinality(scopes) > 0 and scopes <@ array['badge', 'read', 'admin']),
  projects text[] not null default '{}' check (cardinality(projects) <= 100),  -- a badge key writes these and no others
  hash text not null,
  old_hash text,                              -- of before a rotation, where an overlap was asked for
  old_hash_until timestamptz,
  created_at timestamptz not null default now(),
  expires_at timestamptz,
  revoked_at timestamptz,
  used_on date,                               -- to the day, in UTC
  primary key (org_id, key_id)
);
create unique index api_key_id on tenant.api_key (key_id);
select system.isolate('tenant.api_key');
create policy asked_for on tenant.api_key for select
  using (key_id = nullif(current_setting('app.key_id', true), ''));

-- READMEs show the ids of projects, so that anyone could ask for a key of one: an id is the organisation's that was first.
create table tenant.badge_claim (
  org_id bigint not null,
  project text not null check (project ~ '^[0-9a-f]{64}$'),
  primary key (org_id, project)
);
create unique index badge_claim_project on tenant.badge_claim (project);
select system.isolate('tenant.badge_claim');

-- All there is to know of a badge.
create table system.badge (
  project text primary key check (project ~ '^[0-9a-f]{64}$'),
  score smallint not null check (score between 0 and 100),
  updated timestamptz not null default now()
);
select system.share('system.badge');
