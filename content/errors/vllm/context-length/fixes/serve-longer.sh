#!/bin/sh
# Shows the context that the running vLLM server takes, then starts it with a longer one.
set -eu
# --8<-- [start:core]
base=${VLLM_URL:-http://localhost:8000}
curl -fsS "$base/v1/models" # max_model_len is the limit of the message
# A longer context takes more memory; a little room is left for the rest.
model=Qwen/Qwen3-8B
length=65536
exec vllm serve "$model" --max-model-len "$length" # [!code highlight]
# --8<-- [end:core]
