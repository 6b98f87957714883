#!/usr/bin/env bash
# Starts a program with the public roots and the company's root together.
set -eu
root=${1:?usage: trust-root.sh company-root.pem command...}
shift

# --8<-- [start:core]
bundle=$(mktemp)
# The public roots of Debian and Ubuntu; elsewhere take the file of the package certifi.
cat /etc/ssl/certs/ca-certificates.crt "$root" > "$bundle"
export SSL_CERT_FILE=$bundle # openai-python; it replaces the default list
export NODE_EXTRA_CA_CERTS=$root # openai-node; it adds to the default list
"$@" # [!code highlight]
rm -f "$bundle"
# --8<-- [end:core]
