#!/usr/bin/env bash
# Sends one small request to the provider of Codex and prints what Codex does not show.
set -eu

# --8<-- [start:core]
base_url=${1:?usage: read-hidden-body.sh https://gateway.example/v1 model}
model=${2:?the model that Codex uses}
# -i prints the headers too: retry-after, x-ratelimit-* and x-request-id.
curl -sS -i "$base_url/responses" \
  -H "Authorization: Bearer $OPENAI_API_KEY" \
  -H 'Content-Type: application/json' \
  -d "{\"model\": \"$model\", \"input\": \"say hi\", \"max_output_tokens\": 64}" # [!code highlight]
# --8<-- [end:core]
