import type { Verdict } from '../../schemas/index.ts';

/** Path of the page of a provider. */
export function providerPath(provider: string): string {
  return `/providers/${provider}/`;
}

/** Path of the page of an HTTP status. */
export function statusPath(status: number | string): string {
  return `/statuses/${String(status)}/`;
}

/** Path of the page of a value of `error.code`. */
export function codePath(code: string): string {
  return `/codes/${codeSlug(code)}/`;
}

/** The code itself, or a sentence with hyphens: some APIs write one where others have a word. */
export function codeSlug(code: string): string {
  return code.replaceAll(/[\s/]+/g, '-');
}

/** Path of the page of an endpoint, by its path without version: `chat/completions`. */
export function endpointPath(endpoint: string): string {
  return `/endpoints/${endpointSlug(endpoint)}/`;
}

/** `chat-completions` from `chat/completions`. */
export function endpointSlug(endpoint: string): string {
  return endpoint.replaceAll('/', '-');
}

/** Path of the page of a verdict. */
export function verdictPath(verdict: Verdict): string {
  return `/verdicts/${verdict}/`;
}

/** Path of the page of an exception class of an SDK. */
export function exceptionPath(sdk: string, name: string): string {
  return `/exceptions/${sdk}/${name}/`;
}
