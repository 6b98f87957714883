#!/usr/bin/env bash
# python.sh COMMAND FOLDER WORKDIR [PACKAGE...]: the SDKs in Python; the first package is the SDK itself.
#   install  a virtual environment with exactly the packages of FOLDER/requirements.txt
#   run      jobs on standard input, outcomes on standard output
#   version  one line of JSON with the versions of SDK, runtime and the other packages
#   pin      writes FOLDER/requirements.txt anew for the version in $VERSION, or the newest
set -euo pipefail
command=$1 folder=$2 workdir=$3 package=${4:-}
case $command in
  install)
    cmp -s "$folder/requirements.txt" "$workdir/installed.txt" && exit
    rm -rf "$workdir"
    python3 -m venv "$workdir"
    "$workdir/bin/python" -m pip install --quiet --disable-pip-version-check --no-deps -r "$folder/requirements.txt"
    cp "$folder/requirements.txt" "$workdir/installed.txt"
    ;;
  run)
    PYTHONPATH="$folder/.." PYTHONDONTWRITEBYTECODE=1 exec "$workdir/bin/python" "$folder/runner.py"
    ;;
  version)
    exec "$workdir/bin/python" -c '
import json, platform, sys
from importlib.metadata import version
own, *others = sys.argv[1:]
packages = {name: version(name) for name in others}
print(json.dumps({"version": version(own), "runtime": f"Python {platform.python_version()}", "packages": packages}))
' "${@:4}"
    ;;
  pin)
    rm -rf "$workdir"
    python3 -m venv "$workdir"
    "$workdir/bin/python" -m pip install --quiet --disable-pip-version-check "$package${VERSION:+==$VERSION}"
    "$workdir/bin/python" -m pip freeze > "$folder/requirements.txt"
    ;;
esac
