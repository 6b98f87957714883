#!/bin/sh
# Loads a model in LM Studio with a larger context, if the memory is enough for it.
set -eu
# --8<-- [start:core]
model=openai/gpt-oss-20b # as `lms ls` prints it
context=32768            # above the first number of the message
# What would it take? This loads nothing.
lms load "$model" --context-length "$context" --estimate-only
# A loaded model keeps its context, so it has to go first.
lms unload "$model"
lms load "$model" --context-length "$context" # [!code highlight]
lms ps
# --8<-- [end:core]
