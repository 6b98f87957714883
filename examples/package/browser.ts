import { classify, lookup } from 'errata';

/** What to tell the person in front of the page about a failed answer of your server, which hands on OpenAI's. */
export async function explain(response: Response): Promise<string> {
  const { status, headers } = response;
  const { id, provider } = classify({ status, headers, body: await response.text() });
  if (provider) return `${provider.name} refused the request.`;
  return (id && lookup(id)?.quickFix) ?? `The request failed with status ${status}.`;
}
