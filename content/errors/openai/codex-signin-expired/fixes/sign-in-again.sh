#!/usr/bin/env bash
# Replaces a worn-out ChatGPT sign-in of Codex. Close the app and the editor extension before.
set -eu

# --8<-- [start:core]
export CODEX_HOME=${CODEX_HOME:-$HOME/.codex} # one folder for each machine or container
if pgrep -x codex > /dev/null; then
  echo "close the other sessions first: each of them would spend the new token"
  exit 1
fi
# No `codex logout` before: two users lost the sign-ins of their other machines by it.
codex login --device-auth # [!code highlight]
codex exec --skip-git-repo-check "say hi" # the proof; login status only reads the file
# --8<-- [end:core]
