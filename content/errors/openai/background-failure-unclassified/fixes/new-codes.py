# Fails when the installed SDK knows a code or reason that our table does not, so that an upgrade cannot widen the gap.
import sys
from typing import get_args

from openai.types.responses import ResponseError
from openai.types.responses.response import IncompleteDetails

OURS = set(
    "server_error rate_limit_exceeded invalid_prompt data_residency_mismatch bio_policy misalignment_policy_violation "
    "vector_store_timeout invalid_image invalid_image_format invalid_base64_image invalid_image_url image_too_large "
    "image_too_small image_parse_error image_content_policy_violation invalid_image_mode image_file_too_large "
    "unsupported_image_media_type empty_image_file failed_to_download_image image_file_not_found "
    "max_output_tokens max_messages content_filter steered".split()
)


def literals(annotation: object) -> set[str]:
    """All strings of a Literal, also inside Optional."""
    found: set[str] = set()
    for part in get_args(annotation):
        found |= {part} if isinstance(part, str) else literals(part)
    return found


published = literals(ResponseError.model_fields["code"].annotation)
published |= literals(IncompleteDetails.model_fields["reason"].annotation)
missing = sorted(published - OURS)
print(f"{len(published)} published, not in our table: {missing or 'none'}")
sys.exit(1 if missing else 0)
