/** What stands in the place of a secret. */
export const mask = '•••';

/**
 * Masks what a paste must not show: keys, tokens, ids of organisations, projects and users, e-mail addresses, IP addresses.
 * Enough of each is left to see what it was (`sk-proj-•••`, `•••@example.com`). Request ids stay: support asks for them.
 *
 * @returns the text without secrets and how many were masked
 */
export function redact(text: string): { text: string; count: number } {
  let count = 0;
  const redacted = patterns.reduce(
    (current, [pattern, keep, sign]) =>
      sign !== undefined && !current.includes(sign)
        ? current
        : current.replaceAll(pattern, (...match: unknown[]) => {
            const whole = String(match[0]);
            const result = keep(whole, typeof match[1] === 'string' ? match[1] : '');
            if (result !== whole) count += 1;
            return result;
          }),
    text,
  );
  return { text: redacted, count };
}

type Keep = (whole: string, prefix: string) => string;

const withPrefix: Keep = (_, prefix) => `${prefix}${mask}`;

/**
 * Every quantifier is bounded or runs over one character class, so no text makes one of them slow. A text without the sign at the
 * end cannot hold the secret at all.
 */
const patterns: [pattern: RegExp, keep: Keep, sign?: string][] = [
  // Keys: OpenAI, OpenRouter, Anthropic, Groq, xAI, Google, Hugging Face, GitHub, AWS. The API's own mask (***) stays readable.
  [/\b(sk-(?:proj-|svcacct-|admin-|or-v1-|or-|ant-(?:api\d\d-)?|lf-)?)[A-Za-z0-9_-]{16,300}/g, withPrefix, 'sk-'],
  [
    /\b(gsk_|xai-|hf_|gh[pousr]_|github_pat_|npm_|xox[abeoprs]-|SG\.|pk-lf-|AIza|AKIA|ek_|whsec_|r8_)[A-Za-z0-9_.+/=-]{12,300}/g,
    withPrefix,
  ],
  [/\b(Bearer\s{1,4}|Basic\s{1,4})(?!or\b|auth)[A-Za-z0-9._~+/=-]{12,4000}/gi, withPrefix],
  [/\b(eyJ)[A-Za-z0-9_-]{10,4000}\.[A-Za-z0-9_-]{6,4000}(?:\.[A-Za-z0-9_-]{4,4000})?/g, withPrefix, 'eyJ'],
  [
    /((?:api[-_]?key|x-api-key|authorization|set-cookie|cookie|password|secret)["']?\s{0,4}[:=]\s{0,4}["']?)(?!Bearer|Basic|None|null|undefined|sk-)[A-Za-z0-9._~+/=;%-]{12,4000}/gi,
    withPrefix,
  ],
  [/([?&](?:sig|signature|X-Amz-Signature|X-Amz-Credential|token|key|api_key)=)[^&\s"'<>]{6,2000}/gi, withPrefix],
  [/(-----BEGIN [A-Z ]{0,30}PRIVATE KEY-----)[A-Za-z0-9+/=\s\\]{20,8000}/g, withPrefix, 'PRIVATE KEY'],
  [/\b([a-z][a-z0-9+.-]{1,30}:\/\/[^\s/:@"']{0,64}:)[^\s/@"']{3,200}(?=@)/gi, withPrefix, '@'],
  // Identifiers of people and accounts.
  [/\b(org-|org_|proj_|user-|acct_)(?=[A-Za-z0-9]*[A-Z0-9])[A-Za-z0-9]{8,64}\b/g, withPrefix],
  [
    /\b[A-Za-z0-9._%+-]{1,64}(@[A-Za-z0-9-]{1,63}(?:\.[A-Za-z0-9-]{1,63}){1,4})\b/g,
    (whole, domain) => (supportHosts.has(domain.toLowerCase()) ? whole : `${mask}${domain}`),
    '@',
  ],
  [
    /\b(?!127\.0\.0\.1\b|0\.0\.0\.0\b)(?:(?:25[0-5]|2[0-4]\d|1?\d?\d)\.){3}(?:25[0-5]|2[0-4]\d|1?\d?\d)\b(?!\.\d)/g,
    () => mask,
  ],
  [/((?:\/home|\/Users|[A-Z]:\\{1,2}Users)[/\\]{1,2})[A-Za-z0-9._-]{1,64}/g, withPrefix],
];

const supportHosts = new Set(['@openai.com', '@microsoft.com', '@anthropic.com']);
