import { classify, lookup } from 'errata';

/** What to tell the reader of a page whose server hands on an answer of OpenAI. */
export async function explain(response: Response): Promise<string> {
  const { status, headers } = response;
  const body = await response.text();
  const { id, provider } = classify({ status, headers, body });
  if (provider) return `${provider.name} refused the request.`;
  const entry = id === null ? undefined : lookup(id);
  return entry?.quickFix ?? `The request failed with status ${status}.`;
}
