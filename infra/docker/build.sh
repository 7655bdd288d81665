#!/bin/sh
# Builds images by buildah, which needs no engine: every room that docker-compose.yml builds, or those named.
#   infra/docker/build.sh [gateway services/register …]
# BASE and BUILDER name images to stand on; what is not named is made of Debian's packages by mmdebstrap.
set -eu
cd "$(dirname "$0")/../.."

buildah() { command buildah --storage-driver=vfs "$@"; }

# debian NAME PACKAGES: an image of Debian with these packages
debian() {
  if ! buildah inspect --type image "$1" >/dev/null 2>&1; then
    echo "$1 …" >&2
    archive=$(mktemp --suffix=.tar)
    mmdebstrap --quiet --variant=minbase --include="$2" bookworm "$archive"
    container=$(buildah from scratch)
    buildah add --quiet "$container" "$archive" / >/dev/null
    buildah commit --quiet --rm "$container" "$1" >/dev/null
    rm "$archive"
  fi
  echo "$1"
}
base=${BASE:-$(debian localhost/midsummer-base ca-certificates)}
builder=${BUILDER:-$(debian localhost/midsummer-builder ca-certificates,nodejs,npm)}

rooms=${*:-$(sed -nE 's/.*ROOM: ([a-z/]+).*/\1/p' docker-compose.yml | sort -u)}
[ -n "$rooms" ]

# What this machine's npm is told reaches the installation, and no layer.
set --
if [ -f ~/.npmrc ]; then set -- --secret "id=npmrc,src=$HOME/.npmrc"; fi
if [ -n "${NODE_EXTRA_CA_CERTS:-}" ]; then set -- "$@" --secret "id=certificates,src=$NODE_EXTRA_CA_CERTS"; fi

for room in $rooms; do
  echo "midsummer/${room##*/} …"
  # Only Docker's own format knows health checks.
  buildah bud --quiet --isolation chroot --format docker --file infra/docker/Dockerfile "$@" \
    --build-arg "BASE=$base" --build-arg "BUILDER=$builder" --build-arg "ROOM=$room" \
    --tag "midsummer/${room##*/}" . >/dev/null
done
