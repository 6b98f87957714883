#!/bin/sh
# Asks Groq for its models with the very key that the program has. Run it where the program runs, with its environment.
set -eu
# --8<-- [start:core]
key=${GROQ_API_KEY:?no key in this environment}
# Spaces, line breaks and quotation marks come from copying and from .env files.
case $key in *[!A-Za-z0-9_-]*) echo "the key holds blanks or other characters" ;; esac
case $key in
  xai-*) echo "a key of xAI: Grok is not Groq" ;;
  gsk_*) echo "looks like a key of Groq, ${#key} characters" ;;
esac
models=https://api.groq.com/openai/v1/models
curl -sS --fail-with-body -H "Authorization: Bearer $key" "$models" # [!code highlight]
# --8<-- [end:core]
