#!/usr/bin/env bash
# Makes package-lock.json anew in an empty folder: npm leaves out other platforms' packages when it updates a lock beside node_modules.
set -euo pipefail
cd "$(dirname "$0")/.."
map=$(mktemp -d)
trap 'rm -rf "$map"' EXIT
cp package.json .npmrc "$map/"
for p in packages/*/; do mkdir -p "$map/$p"; cp "$p/package.json" "$map/$p"; done
(cd "$map" && npm install --package-lock-only --loglevel=error)
cp "$map/package-lock.json" .
