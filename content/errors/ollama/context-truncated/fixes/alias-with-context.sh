#!/bin/sh
# Makes an alias of a model with a context of its own, for clients that cannot send num_ctx, and shows what was loaded.
set -eu
# --8<-- [start:core]
host=${OLLAMA_HOST:-http://localhost:11434}
alias='{"model": "qwen3-32k", "from": "qwen3:14b", "parameters": {"num_ctx": 32768}}'
curl -fsS "$host/api/create" -d "$alias" # [!code highlight]
# Load it and read context_length; use the name qwen3-32k in the client from now on.
curl -fsS "$host/api/generate" -d '{"model": "qwen3-32k"}'
curl -fsS "$host/api/ps"
# --8<-- [end:core]
