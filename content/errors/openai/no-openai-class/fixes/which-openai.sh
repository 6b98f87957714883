#!/usr/bin/env bash
# Says which openai the program imports. Run it in the folder of the program, with its interpreter.
set -eu
python=${PYTHON:-python} # for example .venv/bin/python

# --8<-- [start:core]
# No file of yours may be called openai.py or live in a folder called openai.
if [ -e openai.py ] || [ -e openai ]; then
  echo "rename ./openai.py or ./openai first: it hides the package"
  exit 1
fi
"$python" -m pip install --upgrade openai # [!code highlight]
"$python" -c "import openai; print(openai.VERSION, openai.__file__)"
# --8<-- [end:core]
