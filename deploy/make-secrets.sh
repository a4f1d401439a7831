#!/bin/sh
# Makes what compose.yaml reads from ./secrets, and leaves what is there.
set -eu
cd "$(dirname "$0")/.."
umask 077
mkdir -p secrets
for name in postgres_password owner_password app_password metrics_token; do
  [ -s "secrets/$name" ] && continue
  head -c 32 /dev/urandom | od -An -tx1 | tr -d ' \n' > "secrets/$name"
  # Within containers other users read them; nobody else gets past the folder.
  chmod 444 "secrets/$name"
  echo "made secrets/$name"
done
