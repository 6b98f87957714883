#!/usr/bin/env bash
# Runs one Claude Code job. Where a plan limit stops it, it says when to come back and does not try again.
set -u
prompt=${1:?usage: run-or-put-off.sh "the prompt"}

# --8<-- [start:core]
output=$(claude -p "$prompt" 2>&1)
status=$?
if [[ $output =~ hit\ your\ .*limit.*resets\ ([^$'\n']+) ]]; then
  echo "plan limit: run this again after ${BASH_REMATCH[1]}" # [!code highlight]
  exit 75 # EX_TEMPFAIL, so a scheduler knows that later is fine
elif [[ $output == *"monthly spend limit"* || $output == *"monthly usage limit"* ]]; then
  echo "no reset is named: the account owner has to raise the limit"
  exit 77 # EX_NOPERM, so nothing repeats it
fi
printf '%s\n' "$output"
exit "$status"
# --8<-- [end:core]
