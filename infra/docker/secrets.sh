#!/bin/sh
# Makes what docker-compose.yml asks for and is not there yet: passwords and key rings in .env, keys in .midsummer/secrets.
set -eu
cd "$(dirname "$0")/../.."
umask 077
mkdir -p .midsummer/secrets
touch .env
for name in $(grep -oE '[A-Z_]+_(PASSWORD|BOUNCES_KEY)' docker-compose.yml | sort -u); do
  grep -q "^$name=" .env || echo "$name=$(od -An -tx1 -N24 /dev/urandom | tr -d ' \n')" >>.env
done
for name in $(grep -oE '[A-Z_]+_SECRETS_KEYS' docker-compose.yml | sort -u); do
  grep -q "^$name=" .env || echo "$name=1=$(head -c 32 /dev/urandom | base64)" >>.env
done
for key in $(grep -oE '\.midsummer/secrets/[a-z]+\.key' docker-compose.yml | sort -u); do
  [ -s "$key" ] || head -c 32 /dev/urandom | base64 >"$key"
  # The folder is shut; in a container the reader is somebody else.
  chmod 644 "$key"
done
