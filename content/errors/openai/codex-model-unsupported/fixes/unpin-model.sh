#!/usr/bin/env bash
# Shows what pins a model or tier that the ChatGPT sign-in does not get, and runs one turn without it.
set -u
prompt=${1:-say hi}
model=${2:?usage: unpin-model.sh "the prompt" MODEL, where MODEL is a name from the /model picker}

# --8<-- [start:core]
# Every place that can pin a name: your own settings and those of the project.
for file in "${CODEX_HOME:-$HOME/.codex}"/*.toml .codex/config.toml; do
  [ -f "$file" ] && grep -HnE '^[[:space:]]*(model|review_model|service_tier)[[:space:]]*=' "$file"
done
# A flag beats the files. Once this answers, write the same name into the file.
codex exec --model "$model" --skip-git-repo-check "$prompt" # [!code highlight]
# --8<-- [end:core]
