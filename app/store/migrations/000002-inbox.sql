-- What was accepted. Kept after it is done, without its hint, for longer than GitHub can redeliver: the signature has no
-- time in it, so this memory is the only defence against replay.
create table system.delivery (
  guid text primary key check (length(guid) between 1 and 64),
  event text not null,
  action text,
  installation_id bigint,
  repository_id bigint,
  work text,                                  -- the job it waits for, see system.job; several deliveries may wait for one
  state text not null check (state in ('pending', 'done', 'dropped', 'dead')),
  received_at timestamptz not null default now(),
  settled_at timestamptz
);
create index delivery_age on system.delivery (received_at);
create index delivery_open on system.delivery (work) where state in ('pending', 'dead');
select system.share('system.delivery');

-- One worker at a time; a repository's jobs share one. `generation` is of the lease, from system.generation: a worker whose
-- lease was given to another finds it changed and writes nothing. `next_at` is when the earliest of its jobs is due.
create table system.lane (
  lane text primary key,
  installation_id bigint not null default 0,  -- 0: the App's own
  next_at timestamptz,                        -- null: no job
  leased_until timestamptz,
  generation bigint not null default 0,
  served_at timestamptz not null default '-infinity'
);
create index lane_due on system.lane (installation_id, next_at) where next_at is not null;
create index lane_served on system.lane (installation_id, served_at);
select system.share('system.lane');

-- The hint is what a handler needs of a payload: ids, and for pushes counts by author and directory. No payload is stored,
-- and the hint goes when the job is done.
create table system.job (
  job_id bigint generated always as identity primary key,
  lane text not null,
  kind text not null,
  installation_id bigint,
  guid text,
  -- Two jobs of the same work are one; a request that comes while it runs makes it run once more (`revision`).
  work text not null default gen_random_uuid()::text,
  revision integer not null default 0,
  hint jsonb not null default '{}',
  run_at timestamptz not null default now(),  -- while it runs: when it is tried again if nothing is heard of it
  attempts integer not null default 0,
  state text not null default 'ready' check (state in ('ready', 'dead')),
  problem text,                               -- of the last attempt: a code, never a message from outside
  created_at timestamptz not null default now()
);
create unique index job_once on system.job (work) where state = 'ready';
create index job_dead on system.job (work) where state = 'dead';
create index job_due on system.job (lane, run_at, job_id) where state = 'ready';
create index job_installation on system.job (installation_id);
select system.share('system.job');

-- Until when an installation is left alone: GitHub's limits. 0 is the App itself.
create table system.pause (
  installation_id bigint primary key,
  until timestamptz not null
);
select system.share('system.pause');

-- Deliveries that GitHub could not hand over and was asked to send again.
create table system.redelivery (
  guid text primary key,
  delivery_id bigint not null,                -- GitHub's number of the newest attempt
  attempts integer not null default 0,
  failed_at timestamptz not null,
  asked_at timestamptz
);
select system.share('system.redelivery');

create table system.cursor (
  name text primary key,
  value jsonb not null,
  changed_at timestamptz not null default now()
);
select system.share('system.cursor');
