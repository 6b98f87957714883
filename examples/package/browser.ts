import { classify, lookup } from 'errata';

/** What to tell the reader of a page whose server hands on the answer of a model API. */
export async function explain(response: Response): Promise<string> {
  const { status, headers } = response;
  const body = await response.text();
  const { id, provider } = classify({ status, headers, body });
  const entry = id === null ? undefined : lookup(id);
  return entry?.quickFix ?? `${provider?.name ?? 'The API'} refused the request with status ${status}.`;
}
