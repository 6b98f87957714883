# On a refused country, says from where the request left: address, country and data center, as the edge of api.openai.com sees them.
import openai
from openai import OpenAI

client = OpenAI()


def egress() -> dict[str, str]:
    """Cloudflare's trace page of the API host, asked through the same client, so through the same proxy."""
    origin = str(client.base_url).rstrip("/").removesuffix("/v1")
    text = client.get(f"{origin}/cdn-cgi/trace", cast_to=str)
    return dict(line.split("=", 1) for line in text.splitlines() if "=" in line)


def ask(prompt: str) -> str | None:
    # --8<-- [start:core]
    try:
        return client.responses.create(model="gpt-5.4", input=prompt).output_text
    except openai.PermissionDeniedError as error:
        if error.code != "unsupported_country_region_territory":
            raise  # another 403: model access, organization verification
        seen = egress()  # GET https://api.openai.com/cdn-cgi/trace, by the same client
        where = f"{seen.get('loc')} ({seen.get('ip')}) via {seen.get('colo')}"
        print(f"refused: leaves from {where}, {error.request_id}")  # [!code highlight]
        return None  # no retry: move the process, or pin its region
    # --8<-- [end:core]


ask("Say hello.")
