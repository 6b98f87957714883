import { getEntries } from '../../catalog/collection.ts';
import { summaryOf } from '../../catalog/summary.ts';

export async function GET(): Promise<Response> {
  const entries = (await getEntries()).filter((entry) => entry.state === 'active');
  return Response.json({ entries: entries.map(summaryOf) });
}
