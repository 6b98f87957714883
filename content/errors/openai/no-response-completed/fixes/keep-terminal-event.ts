// Streams a Response and names its end: finalResponse() alone also resolves for a stream that was cut.
import OpenAI from 'openai';

const client = new OpenAI();

async function streamAnswer(prompt: string): Promise<{ end: string; text: string }> {
  let text = '';
  let final: OpenAI.Responses.Response | undefined;
  try {
    const stream = await client.responses.create({ model: 'gpt-5.4', input: prompt, stream: true });
    for await (const event of stream) {
      if (event.type === 'response.output_text.delta') text += event.delta;
      if (
        event.type === 'response.completed' ||
        event.type === 'response.incomplete' ||
        event.type === 'response.failed'
      )
        final = event.response;
    }
  } catch (error) {
    if (!(error instanceof OpenAI.APIError)) throw error;
    return { end: `error event ${error.code}`, text };
  }
  if (!final) return { end: 'no terminal event', text };
  const why = final.incomplete_details?.reason ?? final.error?.code ?? '';
  return { end: `${final.status} ${why}`.trim(), text };
}

const { end, text } = await streamAnswer('Tell the story of the harbour.');
console.log(`end: ${end}`);
console.log(`text so far: ${JSON.stringify(text)}`);
