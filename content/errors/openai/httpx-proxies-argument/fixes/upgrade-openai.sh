#!/usr/bin/env bash
# Brings openai and httpx together again, in the environment of the program and in no other.
set -eu
python=${PYTHON:-python} # the interpreter that runs your program, for example .venv/bin/python

# --8<-- [start:core]
"$python" -m pip list | grep -iE '^(openai|httpx) '
"$python" -m pip install --upgrade 'openai>=1.55.3,<2' # [!code highlight]
# Must the old openai stay? Then instead: "$python" -m pip install 'httpx<0.28'
"$python" -m pip check
# Builds a client and sends nothing: no output means that it works.
"$python" -c "import openai; openai.OpenAI(api_key='x')"
# --8<-- [end:core]
