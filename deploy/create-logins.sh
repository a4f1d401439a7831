#!/bin/sh
# Makes the two logins and the database. PostgreSQL's image runs it once, at its first start, as the superuser; elsewhere:
#
#   PGHOST=… PGUSER=postgres SECRETS=./secrets sh deploy/create-logins.sh
#
# The passwords are files, and go to psql over its own input: never through an argument list or the environment.
set -eu
SECRETS="${SECRETS:-/run/secrets}"
export OWNER_PASSWORD_FILE="$SECRETS/owner_password" APP_PASSWORD_FILE="$SECRETS/app_password"
[ -s "$OWNER_PASSWORD_FILE" ] && [ -s "$APP_PASSWORD_FILE" ] ||
  { echo "create-logins: owner_password and app_password have to be in $SECRETS, and not empty" >&2; exit 1; }
psql --no-psqlrc -v ON_ERROR_STOP=1 --username "${POSTGRES_USER:-${PGUSER:-postgres}}" \
  --dbname "${POSTGRES_DB:-postgres}" <<'SQL'
\set owner_password `cat "$OWNER_PASSWORD_FILE"`
\set app_password `cat "$APP_PASSWORD_FILE"`
-- Owns the tables, and runs migrations.
create role proofmark_owner login nosuperuser nocreatedb nocreaterole noreplication nobypassrls password :'owner_password';
-- Is the App: reads and writes rows, under row security. Member of nothing.
create role proofmark_app login nosuperuser nocreatedb nocreaterole noreplication nobypassrls password :'app_password';
create database proofmark owner proofmark_owner encoding 'UTF8' template template0;
revoke all on database proofmark from public;
grant connect on database proofmark to proofmark_app;
\connect proofmark
-- The owner's too, where it is PostgreSQL 14 or older.
revoke create on schema public from public;
grant usage, create on schema public to proofmark_owner;
SQL
