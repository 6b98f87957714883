#!/bin/sh
# Starts vLLM so that clients may send tools. Parser and template belong to the model; these are those of Llama 3.1.
set -eu
# --8<-- [start:core]
model=meta-llama/Llama-3.1-8B-Instruct
parser=llama3_json # the list is at https://docs.vllm.ai/en/latest/features/tool_calling/
template=examples/tool_chat_template_llama3.1_json.jinja
set -- --tool-call-parser "$parser" --chat-template "$template"
# Both flags are needed; the first alone ends with an error.
exec vllm serve "$model" --enable-auto-tool-choice "$@" # [!code highlight]
# --8<-- [end:core]
