-- Two schemas: `system` is what the App itself needs to run; `tenant` holds rows of organisations, each under row security.
create schema system;
create schema tenant;

do $$ begin
  execute format('grant usage on schema system, tenant to %I', current_setting('migrate.app_role'));
end $$;

-- Makes a table of `system` the App's to read and write.
create function system.share(of regclass) returns void language plpgsql as $$
begin
  execute format('grant select, insert, update, delete on %s to %I', of, current_setting('migrate.app_role'));
end $$;

-- Makes a table of `tenant` an organisation's own: row security, forced for its owner too, and nothing seen where no
-- organisation is set. A setting that was set once reads '' after its transaction, not NULL.
create function system.isolate(of regclass) returns void language plpgsql as $$
begin
  execute format('alter table %s enable row level security', of);
  execute format('alter table %s force row level security', of);
  execute format(
    'create policy own_rows on %s using (org_id = nullif(current_setting(''app.org_id'', true), '''')::bigint)'
    ' with check (org_id = nullif(current_setting(''app.org_id'', true), '''')::bigint)', of);
  perform system.share(of);
end $$;

revoke all on function system.share(regclass), system.isolate(regclass) from public;

-- Tenancy comes from this row and from nowhere else. One that was deleted stays as a tombstone without names.
create table system.installation (
  installation_id bigint primary key,
  org_id bigint not null,                     -- GitHub's account id
  login text,                                 -- null once deleted
  account_type text not null check (account_type in ('Organization', 'User')),
  state text not null check (state in ('active', 'suspended', 'deleted')),
  permissions jsonb not null default '{}',
  generation bigint not null default 0,       -- of the read that wrote it, see system.generation
  synced_at timestamptz,
  changed_at timestamptz not null default now()
);
create unique index one_live_installation on system.installation (org_id) where state <> 'deleted';
select system.share('system.installation');

-- A number is taken before GitHub is read; what it read is written only over rows of a smaller one.
create sequence system.generation;
do $$ begin
  execute format('grant usage on sequence system.generation to %I', current_setting('migrate.app_role'));
end $$;
