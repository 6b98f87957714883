#!/bin/sh
# Prints the names under which this vLLM server serves its model, and says whether yours is one of them. Needs curl and jq.
set -eu
# --8<-- [start:core]
base=${1:?usage: served-name.sh http://host:8000 <name>} wanted=$2
# A server started with --api-key wants it here too.
list=$(curl -sS --fail-with-body -H "Authorization: Bearer ${VLLM_API_KEY:-none}" "$base/v1/models")
names=$(printf '%s' "$list" | jq -r '.data[].id')
printf '%s\n' "$names"
printf '%s\n' "$names" | grep -qxF "$wanted" || echo "send one of these, not $wanted" # [!code highlight]
# --8<-- [end:core]
