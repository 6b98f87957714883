#!/usr/bin/env bash
# Runs one Codex job. Where the plan's limit stops it, it says when to come back and does not try again.
set -u
prompt=${1:?usage: run-or-put-off.sh "the prompt"}

output=$(codex exec "$prompt" 2>&1)
status=$?
if [[ $output =~ hit\ your\ usage\ limit.*try\ again\ (at|in)\ ([^$'\n']+) ]]; then
  echo "plan limit: run this again ${BASH_REMATCH[1]} ${BASH_REMATCH[2]}"
  exit 75 # EX_TEMPFAIL, so a scheduler knows that later is fine
fi
printf '%s\n' "$output"
exit "$status"
