#!/bin/sh
# Lists the models of the server that the program talks to, and pulls the missing one there.
set -eu
# --8<-- [start:core]
host=${OLLAMA_HOST:-http://localhost:11434}
wanted=llama3.2:latest # a name without a tag means :latest
if curl -fsS "$host/api/tags" | grep -q "\"name\":\"$wanted\""; then
  echo "$wanted is there: look at the address of your program"
else
  curl -fsS "$host/api/pull" -d "{\"model\": \"$wanted\", \"stream\": false}" # [!code highlight]
fi
# --8<-- [end:core]
