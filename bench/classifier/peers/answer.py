"""Reads pastes as JSON lines and writes, for each, whether LiteLLM and openai-compatible-errors would send it again.

In:  {"text", "provider", "status", "code", "type", "body"}
Out: {"litellm": true | false | null, "compatible": true | false | null}
"""

import json
import os
import sys

# Its list of models comes with the package; asking the network for a newer one is not part of the mapping.
os.environ["LITELLM_LOCAL_MODEL_COST_MAP"] = "True"

import httpx
import litellm
from litellm.litellm_core_utils.exception_mapping_utils import exception_type
from openai_compatible_errors import ErrorCategory, normalize_error
from openai_compatible_errors.retry import _PERMANENT, _TRANSIENT

litellm.suppress_debug_info = True

# LiteLLM's own names of providers, where they differ from ours.
NAMES = {
    "azure-openai": "azure",
    "aws-bedrock": "bedrock",
    "together": "together_ai",
    "fireworks": "fireworks_ai",
    "vllm": "hosted_vllm",
    "lm-studio": "lm_studio",
    "github-models": "github",
    "alibaba-dashscope": "dashscope",
    "nvidia": "nvidia_nim",
    "zhipu": "zai",
}


class Raised(Exception):
    """What a client of a provider would raise: status, message and response."""

    def __init__(self, row):
        super().__init__(row["body"])
        self.message = row["body"]
        self.status_code = row["status"]
        request = httpx.Request("POST", "https://example.invalid/")
        self.request = request
        if row["status"] is not None:
            self.response = httpx.Response(row["status"], text=row["body"], request=request)


def litellm_again(row):
    provider = NAMES.get(row["provider"], row["provider"] or "openai")
    try:
        mapped = exception_type(model="model", original_exception=Raised(row), custom_llm_provider=provider)
    except Exception as error:  # It raises what it maps to.
        mapped = error
    status = getattr(mapped, "status_code", None)
    return None if status is None else bool(litellm._should_retry(int(status)))


def compatible_again(row):
    category = normalize_error({"status": row["status"], "body": row["body"]}).category
    if category in _TRANSIENT:
        return True
    if category in _PERMANENT or category in (ErrorCategory.ABORTED, ErrorCategory.CONFLICT):
        return False
    return None


for line in sys.stdin:
    row = json.loads(line)
    print(json.dumps({"litellm": litellm_again(row), "compatible": compatible_again(row)}), flush=True)
