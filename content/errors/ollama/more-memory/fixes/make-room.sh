#!/bin/sh
# Unloads another model, loads the wanted one with 4,096 tokens of context and shows what it takes.
set -eu
# --8<-- [start:core]
host=${OLLAMA_HOST:-http://localhost:11434}
unload='{"model": "gemma3:12b", "keep_alive": 0}'
load='{"model": "codellama:7b", "options": {"num_ctx": 4096}}'
curl -fsS "$host/api/generate" -d "$unload"
curl -fsS "$host/api/generate" -d "$load" # [!code highlight]
# Raise num_ctx until the size comes near the free memory.
curl -fsS "$host/api/ps"
# --8<-- [end:core]
