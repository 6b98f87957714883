// Counts why the lines of a finished batch were refused; the batch itself says only how many.
// ES module: "type": "module", or name it .mts.
import OpenAI from 'openai';

const client = new OpenAI();

// --8<-- [start:core]
async function reasons(batch: OpenAI.Batch): Promise<Map<string, string[]>> {
  const rows = new Map<string, string[]>();
  if (!batch.error_file_id) return rows;
  const file = await client.files.content(batch.error_file_id); // [!code highlight]
  for (const text of (await file.text()).split('\n').filter(Boolean)) {
    const line = JSON.parse(text);
    const response = line.response ?? { status_code: 'none', body: line };
    const reason = `${response.status_code} ${response.body.error.code}`;
    rows.set(reason, [...(rows.get(reason) ?? []), line.custom_id]);
  }
  return rows;
}
// --8<-- [end:core]

const batch = await client.batches.retrieve('batch_0d61f5e0b7e8190af48ecc95bf201aa1');
for (const [reason, ids] of [...(await reasons(batch))].sort(([, a], [, b]) => b.length - a.length))
  console.log(`${ids.length} x ${reason}: ${ids.slice(0, 5).join(', ')}`);
