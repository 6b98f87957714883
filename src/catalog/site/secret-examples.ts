/** A made-up secret of one kind, as a paste holds it. */
export interface SecretExample {
  kind: string;
  /** The paste, and the part of it that must not be shown. */
  text: string;
  secret: string;
}

/** Random-looking letters and digits, put together here so that no scanner takes this file for a leak. */
const token = ['A1b2C3d4E5f6', 'G7h8I9j0K1l2', 'M3n4O5p6Q7r8'].join('');
const lower = ['q7w2e9r4t1y6', 'u3i8o5p0a2s7', 'd4f9g1h6'].join('');
const hex = ['0f1e2d3c4b5a', '69788796a5b4', 'c3d2e1f0'].join('');

function example(kind: string, before: string, secret: string, after = ''): SecretExample {
  return { kind, text: `${before}${secret}${after}`, secret };
}

/** One example of each kind of secret that is masked, and of each way in which it is named. */
export const secretExamples: SecretExample[] = [
  example('OpenAI key', 'sk-', token),
  example('OpenAI project key', 'key sk-proj-', `${token}_${token}`),
  example('OpenAI service account key', 'sk-svcacct-', token),
  example('OpenAI admin key', 'sk-admin-', token),
  example('OpenAI ephemeral key', 'ek_', lower),
  example('Anthropic key', 'sk-ant-api03-', `${token}-${token}AA`),
  example('OpenRouter key', 'sk-or-v1-', hex),
  example('Groq key', 'gsk_', token),
  example('xAI key', 'xai-', token),
  example('Perplexity key', 'pplx-', lower),
  example('NVIDIA key', 'nvapi-', token),
  example('LangSmith key', 'lsv2_pt_', `${hex}_0a1b2c3d4e`),
  example('Langfuse key', 'sk-lf-', '0a1b2c3d-4e5f-6071-8293-a4b5c6d7e8f9'),
  example('Databricks token', 'dapi', hex),
  example('Hugging Face token', 'hf_', token),
  example('Replicate token', 'r8_', token),
  example('Google API key', 'AIza', `Sy${token.slice(0, 33)}`),
  example('Google access token', 'ya29.', `a0${token}-${token}`),
  example('Google client secret', 'GOCSPX-', token.slice(0, 28)),
  example('Google refresh token', 'token 1//0', `g${token}`),
  example('Google key in a message', 'Permission denied: Consumer ‘api_key:', `AIza${token}`, '’ has been suspended'),
  example('Google project number', 'API has not been used in project ', '482910573645', ' before or it is disabled'),
  example('Google project number', 'Quota exceeded for consumer projects/', '482910573645', '.'),
  example('AWS access key id', 'AKIA', 'IOSFODNN7EXAMPLQ'),
  example('AWS temporary key id', 'ASIA', 'IOSFODNN7EXAMPLQ'),
  example('AWS secret key', 'AWS_SECRET_ACCESS_KEY=', `${token.slice(0, 20)}/${token.slice(0, 18)}+`),
  example('AWS session token', '"SessionToken": "', `IQoJb3JpZ2luX2VjE${token}//${token}==`, '"'),
  example('AWS session token', 'X-Amz-Security-Token: ', `FwoGZXIvYXdzE${token}`),
  example('AWS account', 'arn:aws:bedrock:us-east-1:', '482910573645', ':model/x'),
  example('Azure key', 'Ocp-Apim-Subscription-Key: ', hex),
  example('Azure key', 'api-key: ', hex),
  example('Azure storage key', 'AccountName=x;AccountKey=', `${token}${token}==`, ';EndpointSuffix=core.windows.net'),
  example('GitHub token', 'ghp_', token),
  example('GitLab token', 'glpat-', token.slice(0, 20)),
  example('token without a name', 'rejected: ', `${token}${token}`),
  example('npm token', 'npm_', token),
  example('Stripe key', ['sk', 'live', ''].join('_'), token),
  example('Slack token', ['xoxb', ''].join('-'), `4829105736-482910573645-${token.slice(0, 24)}`),
  example('Slack app token', ['xapp', ''].join('-'), `1-A0${lower}-4829105736-${hex}`),
  example('Slack webhook', 'https://hooks.slack.com/services/', `T0A1B2C3D/B0A1B2C3D/${token.slice(0, 24)}`),
  example('Discord webhook', 'https://discord.com/api/webhooks/', `482910573645182736/${token}${token}`),
  example('SendGrid key', 'SG.', `${token.slice(0, 22)}.${token}`),
  example('bearer token', 'Authorization: Bearer ', token),
  example('basic authentication', 'authorization: Basic ', 'amFuZTpjb3JyZWN0LWhvcnNl'),
  example('JSON Web Token', 'eyJ', `hbGciOiJIUzI1NiJ9.eyJzdWIiOiIxMjM0In0.${lower}`),
  example('cookie', 'Set-Cookie: ', `__cf_bm=${token}`, ''),
  example('second cookie', 'Cookie: ', `theme=dark; session=${token}`, ''),
  example(
    'private key',
    '-----BEGIN PRIVATE KEY-----\n',
    `${token}\n${token}\n${token}\n`,
    '-----END PRIVATE KEY-----',
  ),
  example('key by its name', '"api_key": "', token, '"'),
  example('key by its name', 'OPENAI_API_KEY=', lower),
  example('client secret', '"client_secret": "', 'Zq8~x.Y2k_w', '"'),
  example('access token', '"access_token": "', lower, '"'),
  example('refresh token', '"refresh_token":"', token, '"'),
  example('short password', 'password=', 'tr0ub'),
  example('short password', 'DB_PASSWORD: ', 'hunter_2'),
  example('password of symbols', 'password: "', 'p@$$w0rd!#%^*(;,){x', '"'),
  example('password of words', '"passphrase": "', 'correct horse battery staple', '"'),
  example('password in an address', 'postgresql://jane:', 'correct-horse', '@db.example.com/app'),
  example('signed address', 'https://x.blob.core.windows.net/y?sv=1&sig=', `${token}%2Bab%3D`),
  example('signed address of Google', 'https://storage.googleapis.com/b/o?X-Goog-Signature=', `${hex}${hex}`),
  example(
    'key sent to the API',
    'Incorrect API key provided: ',
    'my-company-Prod-1',
    '. You can find your API key at https://x',
  ),
  example(
    'key sent to the API',
    'Incorrect API key provided: ',
    'hunter two',
    '. You can find your API key at https://x',
  ),
  example('organization', 'organization org-', token.slice(0, 24)),
  example('lower-case organization', 'in organization org-', lower.slice(0, 24)),
  example('project', 'proj_', token.slice(0, 24)),
  example('user', 'user-', token.slice(0, 24)),
  example('e-mail address', 'ask ', 'jane.doe', '@example.com'),
  example('IPv4 address', 'from ', '203.0.113.7', ' port 443'),
  example('IPv6 address', 'connect to ', '2001:db8:85a3::8a2e:370:7334', ' failed'),
  example('phone number', 'call ', '+49 30 901820 17', ' now'),
  example('card number', 'card ', '4242 4242 4242 4242', ' declined'),
  example('home folder', 'File "/home/', 'jane', '/app/main.py"'),
  example('home folder with a space', 'File "/Users/', 'Jane Doe', '/app/main.py"'),
  example('home folder in another script', 'C:\\Users\\', '山田太郎', '\\app\\main.py'),
];

/** What looks like a secret and is none, or is needed to tell what happened; it stays as it is. */
export const shownExamples: { kind: string; text: string }[] = [
  { kind: 'request id', text: 'x-request-id: req_0123456789abcdef0123456789abcdef' },
  {
    kind: 'request id',
    text: 'request id req_011CSHoEeqs5C35K2UUqR7Fy0aBcDeFg for chatcmpl-9aBcDeFgHiJkLmNoPqRsTuVwXyZ01',
  },
  { kind: 'code', text: "{'code': 'invalid_api_key', 'type': 'invalid_request_error', 'param': None}" },
  { kind: 'package with its version', text: 'openai@5.12.2' },
  { kind: 'version of four parts', text: 'openai/4.28.1.9 and Version=10.0.1.4 and v1.2.3.4' },
  { kind: 'name of a setting', text: 'npm_config_registry and hf_hub_download_timeout' },
  { kind: 'code that reads a key', text: 'client = OpenAI(api_key=settings.openai_api_key)' },
  { kind: 'code that reads a key', text: 'new OpenAI({ apiKey: process.env.OPENAI_API_KEY })' },
  { kind: 'code that reads a key', text: 'OpenAI(api_key=os.getenv("OPENAI_API_KEY"), password=None)' },
  { kind: 'mask of the API', text: 'Incorrect API key provided: sk-proj-********************abcd. You can find' },
  { kind: 'no key at all', text: 'Incorrect API key provided: undefined. You can find your API key at https://x' },
  { kind: 'words of a message', text: 'Missing bearer or basic authentication in header' },
  { kind: 'words of a message', text: 'password: must be longer, api_key: Field required, max_tokens: 1024' },
  { kind: 'hyphenated words', text: 'user-friendly, org-level, user-agent, risk-assessment-of-the-request' },
  { kind: 'time', text: '2026-11-29 10:00:00,123 at 12:30:45.678' },
  { kind: 'loopback address', text: 'http://127.0.0.1:8000 and [::1]:8000 and 0.0.0.0' },
  { kind: 'support address', text: 'contact us at support@openai.com' },
];
