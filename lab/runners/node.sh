#!/usr/bin/env bash
# node.sh COMMAND FOLDER WORKDIR [PACKAGE...]: the SDKs in TypeScript; the first package is the SDK itself.
#   install  the packages of FOLDER/package-lock.json, and the runner beside them
#   run      jobs on standard input, outcomes on standard output
#   version  one line of JSON with the versions of SDK, runtime and the other packages
#   pin      writes FOLDER/package.json and its lock anew for the version in $VERSION, or the newest; other packages too
set -euo pipefail
command=$1 folder=$2 workdir=$3
case $command in
  install)
    mkdir -p "$workdir"
    if ! cmp -s "$folder/package-lock.json" "$workdir/installed.json"; then
      cp "$folder/package.json" "$folder/package-lock.json" "$workdir/"
      npm ci --prefix "$workdir" --silent --no-audit --no-fund
      cp "$folder/package-lock.json" "$workdir/installed.json"
    fi
    cp "$folder/runner.ts" "$folder/../harness.ts" "$workdir/"
    ;;
  run)
    exec node "$workdir/runner.ts"
    ;;
  version)
    cd "$workdir"
    exec node -p '
      const [own, ...others] = process.argv.slice(1);
      const version = (name) => JSON.parse(require("node:fs").readFileSync(`node_modules/${name}/package.json`, "utf8")).version;
      const packages = Object.fromEntries(others.map((name) => [name, version(name)]));
      JSON.stringify({ version: version(own), runtime: `Node ${process.versions.node}`, packages });
    ' "${@:4}"
    ;;
  pin)
    mkdir -p "$workdir"
    cp "$folder/package.json" "$folder/package-lock.json" "$workdir/"
    npm install --prefix "$workdir" --save-exact --silent --no-audit --no-fund "$4@${VERSION:-latest}" "${@:5}"
    cp "$workdir/package.json" "$workdir/package-lock.json" "$folder/"
    ;;
esac
