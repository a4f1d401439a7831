-- What was accepted. Kept after it is done, without its hint, for longer than GitHub can redeliver: the signature has no
-- time in it, so this memory is the only defence against replay.
create table system.delivery (
  guid text primary key check (length(guid) between 1 and 64),
  event text not null,
  action text,
  installation_id bigint,
  repository_id bigint,
  state text not null default 'pending' check (state in ('pending', 'done', 'dropped', 'dead')),
  received_at timestamptz not null default now(),
  settled_at timestamptz
);
create index delivery_age on system.delivery (received_at);
select system.share('system.delivery');

-- One worker at a time; a repository's jobs share one. `generation` counts leases: a worker whose lease was given to
-- another finds it changed and writes nothing.
create table system.lane (
  lane text primary key,
  installation_id bigint,
  leased_until timestamptz,
  generation bigint not null default 0,
  served_at timestamptz not null default '-infinity'
);
select system.share('system.lane');

-- The hint is what a handler needs of a payload: ids, and for pushes counts by author and directory. No payload is stored.
create table system.job (
  job_id bigint generated always as identity primary key,
  lane text not null,
  kind text not null,
  guid text,
  -- Two jobs that would do the same are one; a request that comes while it runs makes it run once more (`revision`).
  same text,
  revision integer not null default 0,
  hint jsonb not null default '{}',
  run_at timestamptz not null default now(),
  attempts integer not null default 0,
  state text not null default 'ready' check (state in ('ready', 'dead')),
  problem text,                               -- a code, never a message from outside
  created_at timestamptz not null default now()
);
create unique index job_once on system.job (same) where state = 'ready';
create index job_due on system.job (lane, run_at) where state = 'ready';
select system.share('system.job');

-- Until when an installation is left alone: GitHub's limits.
create table system.pause (
  installation_id bigint primary key,
  until timestamptz not null
);
select system.share('system.pause');

create table system.cursor (
  name text primary key,
  value jsonb not null,
  changed_at timestamptz not null default now()
);
select system.share('system.cursor');
