#!/usr/bin/env bash
# Leaves the workspace of the saved sign-in and asks for another one. Chats and settings stay.
set -eu

# --8<-- [start:core]
home=${CODEX_HOME:-$HOME/.codex}
# A copy, in case the workspace is restored today. It is a secret: delete it afterwards.
if [ -f "$home/auth.json" ]; then
  mv "$home/auth.json" "$home/auth.json.deactivated"
fi
# In the browser, choose a workspace that is active.
codex login --device-auth # [!code highlight]
codex exec --skip-git-repo-check "say hi"
# --8<-- [end:core]
