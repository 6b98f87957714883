#!/usr/bin/env bash
# Starts a Node program so that its fetch, and with it the OpenAI SDK, goes through the proxy.
set -eu
proxy=${1:?usage: use-proxy.sh http://proxy.example:3128 node app.mjs}
shift

# --8<-- [start:core]
export HTTPS_PROXY=$proxy
export NO_PROXY=localhost,127.0.0.1 # and your internal hosts
# Node reads the proxy variables only with this one, and only at startup.
export NODE_USE_ENV_PROXY=1 # [!code highlight]
# A 401 proves the way: curl uses the same variable.
curl -sS -o /dev/null -w 'proxy answers, API says %{http_code}\n' https://api.openai.com/v1/models
exec "$@"
# --8<-- [end:core]
