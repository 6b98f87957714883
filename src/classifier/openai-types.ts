/** Types that api.openai.com itself sends. */
export const openaiTypes = new Set([
  'invalid_request_error',
  'insufficient_quota',
  'tokens',
  'requests',
  'server_error',
  'rate_limit_error',
  'service_unavailable_error',
  'request_forbidden',
  'billing_not_active',
  'image_generation_user_error',
  'external_connector_error',
  'max_tokens_per_request',
]);
