#!/bin/sh
# Frees the memory of a model that nobody needs now, and loads the wanted one with a smaller context.
set -eu
# --8<-- [start:core]
host=${OLLAMA_HOST:-http://localhost:11434}
# What holds memory now, and with which context:
curl -fsS "$host/api/ps"
# Unload it; its memory is free at once:
curl -fsS "$host/api/generate" -d '{"model": "qwen3:14b", "keep_alive": 0}'
# Load the model that died, with a context that fits:
small='{"model": "llama3.1:8b", "options": {"num_ctx": 4096}}'
curl -fsS "$host/api/generate" -d "$small" # [!code highlight]
# --8<-- [end:core]
