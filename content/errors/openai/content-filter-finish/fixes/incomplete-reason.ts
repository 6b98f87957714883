// Separates a filtered Response from one that ran out of tokens: only the second is worth a larger limit.
// ES module: "type": "module", or name it .mts.
import OpenAI from 'openai';

const client = new OpenAI();

const response = await client.responses.create({ model: 'gpt-5.4', input: 'Summarize the transcript of the hearing.' });
const reason = response.incomplete_details?.reason;
if (response.status === 'completed') console.log(response.output_text);
else if (reason === 'content_filter') console.log(`stopped by the filter, do not repeat: ${response.id}`);
else if (reason === 'max_output_tokens') console.log(`out of tokens, repeat with more room: ${response.id}`);
else throw new Error(`${response.id} ${response.status} ${reason} ${response.error?.code}`);
