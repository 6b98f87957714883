# Repairs the usual mistakes in a configured base URL and proves the result with one cheap request.
import os
import sys
from urllib.parse import urlsplit

import openai
from openai import OpenAI

ENDPOINTS = ("/chat/completions", "/responses", "/completions", "/embeddings", "/models")


def repaired(base_url: str) -> str:
    """The base URL with a scheme, without endpoint, query or trailing slash; `/v1` is added for OpenAI's own host only."""
    base_url = base_url.strip()
    parts = urlsplit(base_url if "://" in base_url else f"https://{base_url}")
    path = parts.path.rstrip("/")
    for endpoint in ENDPOINTS:
        path = path.removesuffix(endpoint)
    path = path.replace("/v1/v1", "/v1")
    if parts.netloc == "api.openai.com" and path == "":
        path = "/v1"
    return f"{parts.scheme}://{parts.netloc}{path}"


# --8<-- [start:core]
configured = os.environ.get("OPENAI_BASE_URL") or "https://api.openai.com/v1"
base_url = repaired(configured)  # no endpoint, one /v1, no query, no slash at the end
if base_url != configured:
    print(f"OPENAI_BASE_URL should be {base_url}")
try:
    models = OpenAI(base_url=base_url).models.list()  # [!code highlight]
    print(f"base URL accepted, {len(models.data)} model(s)")
except openai.NotFoundError as error:
    sys.exit(f"no API at {error.request.url}: {error.code or 'no code'}")
# --8<-- [end:core]
