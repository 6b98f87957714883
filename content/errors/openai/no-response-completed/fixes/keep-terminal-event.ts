// Streams a Response and names its end: finalResponse() alone also resolves for a stream that was cut.
// ES module: where package.json says "type": "commonjs", save it as .mts.
import OpenAI from 'openai';

const client = new OpenAI();

/** What a terminal event says about the end; undefined for any other event. */
function nameOf(event: OpenAI.Responses.ResponseStreamEvent): string | undefined {
  if (event.type === 'error') return `error event ${event.code}`;
  if (!/^response\.(?:completed|incomplete|failed)$/.test(event.type) || !('response' in event)) return undefined;
  const { status, incomplete_details, error } = event.response;
  return `${status} ${incomplete_details?.reason ?? error?.code ?? ''}`.trim();
}

async function streamAnswer(input: string): Promise<{ end: string; text: string }> {
  // --8<-- [start:core]
  let end = 'no terminal event';
  let text = '';
  const stream = await client.responses.create({ model: 'gpt-5.4', input, stream: true });
  try {
    for await (const event of stream) {
      if (event.type === 'response.output_text.delta') text += event.delta;
      end = nameOf(event) ?? end; // [!code highlight]
    }
  } catch (error) { // Node throws a named error event
    end = `error event ${error instanceof OpenAI.APIError ? error.code : String(error)}`;
  }
  // --8<-- [end:core]
  return { end, text }; // anything but “completed”: show the text as cut, run no tool call of it
}

const { end, text } = await streamAnswer('Tell the story of the harbor.');
console.log(`end: ${end}`);
console.log(`text so far: ${JSON.stringify(text)}`);
