import math

from errata_llm import LLMError, errors_as_kinds
from fastapi import FastAPI, Request
from fastapi.responses import JSONResponse
from openai import AsyncOpenAI

app = FastAPI()
client = AsyncOpenAI(max_retries=0)

# What your own users get; everything else is a bad gateway's, 502.
STATUSES = {
    "rate_limited": 503,
    "overloaded": 503,
    "quota_exhausted": 503,
    "timeout": 504,
    "context_too_long": 413,
    "policy_blocked": 422,
    "invalid_request": 500,
    "client_misuse": 500,
}


@app.exception_handler(LLMError)
async def answer_model_errors(_: Request, error: LLMError) -> JSONResponse:
    found = error.classification
    headers = {} if found.wait_ms is None else {"Retry-After": str(math.ceil(found.wait_ms / 1_000))}
    content = {"message": found.user_message, "requestId": found.request_id}
    return JSONResponse(content, STATUSES.get(found.kind or "", 502), headers)


@app.get("/ask")
async def ask(text: str) -> dict[str, str]:
    with errors_as_kinds():
        response = await client.responses.create(model="gpt-5.4", input=text)
    return {"text": response.output_text}
