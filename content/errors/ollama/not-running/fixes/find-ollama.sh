#!/bin/sh
# Tries the usual addresses of Ollama from where the program runs, and names the first that answers.
set -eu
# --8<-- [start:core]
for host in "${OLLAMA_HOST:-http://localhost:11434}" \
  http://host.docker.internal:11434 http://ollama:11434; do
  if version=$(curl -fsS --max-time 5 "$host/api/version"); then
    echo "$version answers: use OLLAMA_HOST=$host" # [!code highlight]
    exit 0
  fi
done
echo "nothing answers: start it with ollama serve" >&2
exit 1
# --8<-- [end:core]
