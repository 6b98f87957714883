#!/bin/sh
# Starts llama-server with room for a long prompt and its answer.
set -eu
# --8<-- [start:core]
model=ggml-org/gpt-oss-20b-GGUF
prompt=28672 # the longest that your client sends: n_prompt_tokens
answer=4096  # the longest that it lets the model write
context=$((prompt + answer))
# Without -c the server may shrink the context until the memory is enough.
exec llama-server -hf "$model" -c "$context" # [!code highlight]
# --8<-- [end:core]
