/**
 * Puts exactly one result behind every tool call of a stored history, where the API that gets it wants it.
 *
 * Calls, text, thinking blocks, reasoning items and signatures stay as they came. A result without a call is left out.
 * What it does not do: cut a history, whose window has to begin with a message of the user, or look at calls that only the
 * server has, as with `previous_response_id`. Runs as an ES module.
 */

/** So that the model does not blindly order it again. */
const lost = 'no result was saved; the call may have run';

/** OpenAI Chat Completions: a message of role tool for each call, right behind the message with the calls. */
export function chat(messages: Json[]): Json[] {
  const found = new Map(messages.filter(({ role }) => role === 'tool').map((item) => [item.tool_call_id, item]));
  return messages
    .filter(({ role }) => role !== 'tool')
    .flatMap((message) => [
      message,
      ...(message.tool_calls ?? []).map(
        ({ id }: Json) => found.get(id) ?? { role: 'tool', tool_call_id: id, content: lost },
      ),
    ]);
}

/** OpenAI Responses: an output for each call of the list, and none without its call. */
export function responses(items: Json[]): Json[] {
  const idsOf = (type: string) => new Set(items.filter((item) => item.type === type).map((item) => item.call_id));
  const due = idsOf('function_call');
  const answered = idsOf('function_call_output');
  return items
    .filter(({ type, call_id }) => type !== 'function_call_output' || due.delete(call_id)) // a second output is left out
    .flatMap((item) =>
      item.type === 'function_call' && !answered.has(item.call_id)
        ? [item, { type: 'function_call_output', call_id: item.call_id, output: lost }]
        : [item],
    );
}

/** Anthropic, and Bedrock by other names: all results first in the one user message behind the calls. */
export function claude(messages: Json[]): Json[] {
  const results = messages.flatMap(blocks).filter(({ type }) => type === 'tool_result');
  const found = new Map(results.map((part) => [part.tool_use_id, part]));
  const repaired: Json[] = [];
  let due: Json[] = [];
  for (const message of messages) {
    const kept = blocks(message).filter(({ type }) => type !== 'tool_result');
    if (due.length > 0 && message.role === 'assistant') {
      repaired.push({ role: 'user', content: due });
      due = [];
    }
    if (due.length + kept.length > 0) repaired.push({ role: message.role, content: [...due, ...kept] });
    due = kept
      .filter(({ type }) => type === 'tool_use')
      .map(({ id }) => found.get(id) ?? { type: 'tool_result', tool_use_id: id, is_error: true, content: lost });
  }
  return due.length > 0 ? [...repaired, { role: 'user', content: due }] : repaired;
}

/** Gemini: as many responses as calls, in one content right behind them; by name where a call has no id. */
export function gemini(contents: Json[]): Json[] {
  const answered = contents.flatMap(({ parts }) => parts as Json[]).filter((part) => part.functionResponse);
  const found = Map.groupBy(answered, ({ functionResponse: { id, name } }) => id ?? name);
  return contents.flatMap((content) => {
    const kept = (content.parts as Json[]).filter((part) => !part.functionResponse);
    const answers = kept
      .flatMap(({ functionCall }) => functionCall ?? [])
      .map((call: Json) => found.get(call.id ?? call.name)?.shift() ?? lostResponse(call));
    return [
      ...(kept.length > 0 ? [{ ...content, parts: kept }] : []),
      ...(answers.length > 0 ? [{ role: 'user', parts: answers }] : []),
    ];
  });
}

function blocks({ content }: Json): Json[] {
  return typeof content === 'string' ? [{ type: 'text', text: content }] : content;
}

function lostResponse({ id, name }: Json): Json {
  return { functionResponse: { ...(id && { id }), name, response: { error: lost } } };
}

/** A turn or a part of one, as it is stored: fields that are not named here pass through. */
export type Json = Record<string, any>;
