-- Logins change hands. Null: GitHub was not asked whose it is, a push named it.
alter table tenant.account add column confirmed_at timestamptz;
