// Turns a body of Chat Completions into one of the Responses API. Tools need a translation of their own.
// ES module: "type": "module", or name it .mts.
import OpenAI from 'openai';

const client = new OpenAI();
type ChatBody = Pick<
  OpenAI.Chat.Completions.ChatCompletionCreateParamsNonStreaming,
  'model' | 'max_completion_tokens' | 'reasoning_effort'
> & {
  messages: OpenAI.Responses.EasyInputMessage[];
  response_format?: OpenAI.ResponseFormatJSONSchema;
};

// --8<-- [start:core]
function forResponses(chat: ChatBody): OpenAI.Responses.ResponseCreateParamsNonStreaming {
  const { max_completion_tokens: limit, reasoning_effort: effort, response_format: shape } = chat;
  return {
    model: chat.model,
    input: chat.messages, // [!code highlight]
    ...(limit && { max_output_tokens: limit }),
    ...(effort && { reasoning: { effort } }),
    // What stood under json_schema is one level higher here.
    ...(shape && { text: { format: { type: shape.type, schema: {}, ...shape.json_schema } } }),
  };
}
// --8<-- [end:core]

const chat: ChatBody = {
  model: 'gpt-5.4',
  messages: [{ role: 'user', content: 'Refund order 5521?' }],
  max_completion_tokens: 2000,
  reasoning_effort: 'low',
  response_format: {
    type: 'json_schema',
    json_schema: {
      name: 'refund',
      strict: true,
      schema: {
        type: 'object',
        properties: { order: { type: 'integer' }, refund: { type: 'boolean' } },
        required: ['order', 'refund'],
        additionalProperties: false,
      },
    },
  },
};
console.log((await client.responses.create(forResponses(chat))).output_text);
