#!/usr/bin/env bash
# go.sh COMMAND FOLDER WORKDIR [MODULE...]: the SDK in Go; the first module is the SDK itself.
#   install  builds the runner into WORKDIR; Go's build cache makes a second run quick
#   run      jobs on standard input, outcomes on standard output
#   version  one line of JSON with the versions of SDK, runtime and the other modules
#   pin      writes FOLDER/go.mod and go.sum anew for the version in $VERSION, or the newest
set -euo pipefail
command=$1 folder=$2 workdir=$3
case $command in
  install)
    mkdir -p "$workdir"
    cp "$folder"/go.mod "$folder"/go.sum "$folder"/main.go "$folder/../harness.go" "$workdir/"
    go build -C "$workdir" -o runner .
    ;;
  run)
    exec "$workdir/runner"
    ;;
  version)
    go version -m "$workdir/runner" | awk -v own="$4" -v others="${*:5}" '
      NR == 1 { runtime = $NF }
      $1 == "dep" { version[$2] = substr($3, 2) }
      END {
        count = split(others, names, " ")
        for (i = 1; i <= count; i++) packages = packages (i > 1 ? ", " : "") "\"" names[i] "\": \"" version[names[i]] "\""
        printf "{\"version\": \"%s\", \"runtime\": \"%s\", \"packages\": {%s}}\n", version[own], runtime, packages
      }'
    ;;
  pin)
    go get -C "$folder" "$4@${VERSION:+v}${VERSION:-latest}"
    go mod tidy -C "$folder"
    ;;
esac
