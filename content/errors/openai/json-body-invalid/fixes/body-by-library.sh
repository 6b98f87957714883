#!/usr/bin/env bash
# The same in a shell: jq escapes the prompt, whatever it holds.
set -eu
prompt=${1:?usage: body-by-library.sh "the prompt"}

jq -n --arg input "$prompt" '{model: "gpt-5.4", input: $input}' |
  curl -sS "${OPENAI_BASE_URL:-https://api.openai.com/v1}/responses" \
    -H "Authorization: Bearer $OPENAI_API_KEY" \
    -H 'Content-Type: application/json' \
    --data-binary @-
