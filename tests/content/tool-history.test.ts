import { expect, test } from 'vitest';
import { chat, claude, gemini, responses, type Json } from '../../content/guides/tool-history/repair.ts';

const user = (content: string): Json => ({ role: 'user', content });
const use = (id: string): Json => ({ type: 'tool_use', id, name: 'look', input: {} });
const result = (id: string): Json => ({ type: 'tool_result', tool_use_id: id, content: 'seen' });
const call = (id?: string): Json => ({
  functionCall: { ...(id && { id }), name: 'look', args: {} },
  thoughtSignature: 's',
});
const answer = (output: string, id?: string): Json => ({
  functionResponse: { ...(id && { id }), name: 'look', response: { output } },
});

const sound: [name: string, repair: (history: Json[]) => Json[], history: Json[]][] = [
  [
    'chat',
    chat,
    [
      user('a'),
      { role: 'assistant', tool_calls: [{ id: '1' }, { id: '2' }] },
      { role: 'tool', tool_call_id: '1', content: 'x' },
      { role: 'tool', tool_call_id: '2', content: 'y' },
      { role: 'assistant', content: 'done' },
    ],
  ],
  [
    'responses',
    responses,
    [
      user('a'),
      { type: 'reasoning', id: 'rs_1' },
      { type: 'function_call', call_id: '1' },
      { type: 'function_call', call_id: '2' },
      { type: 'function_call_output', call_id: '2', output: 'y' },
      { type: 'function_call_output', call_id: '1', output: 'x' },
    ],
  ],
  [
    'claude',
    claude,
    [
      { role: 'user', content: [{ type: 'text', text: 'a' }] },
      { role: 'assistant', content: [{ type: 'thinking', signature: 's' }, use('1'), use('2')] },
      { role: 'user', content: [result('1'), result('2'), { type: 'text', text: 'b' }] },
      { role: 'assistant', content: [use('3')] },
      { role: 'user', content: [result('3')] },
    ],
  ],
  [
    'gemini',
    gemini,
    [
      { role: 'user', parts: [{ text: 'a' }] },
      { role: 'model', parts: [call(), call()] },
      { role: 'user', parts: [answer('x'), answer('y')] },
      { role: 'model', parts: [call('3')] },
      { role: 'user', parts: [answer('z', '3')] },
    ],
  ],
];

test.each(sound)('%s: a sound history stays as it is', (_, repair, history) => {
  expect(repair(structuredClone(history))).toEqual(history);
});

test.each(sound)(
  '%s: without its results a history gets one for each call, and a second repair changes nothing',
  (_, repair, history) => {
    const bare = history.flatMap((turn) => {
      if (turn.role === 'tool' || turn.type === 'function_call_output') return [];
      const [name] = ['content', 'parts'].filter((key) => Array.isArray(turn[key]));
      if (name === undefined) return [turn];
      const kept = (turn[name] as Json[]).filter((part) => part.type !== 'tool_result' && !part.functionResponse);
      return kept.length > 0 ? [{ ...turn, [name]: kept }] : [];
    });
    const repaired = repair(structuredClone(bare));
    const results = (list: Json[]) =>
      JSON.stringify(list).match(/tool_call_id|function_call_output|tool_use_id|functionResponse/g);
    expect(results(bare)).toBeNull();
    expect(results(repaired)).toEqual(results(history));
    expect(repair(structuredClone(repaired))).toEqual(repaired);
  },
);

test('a result whose call is gone is left out', () => {
  expect(chat([{ role: 'tool', tool_call_id: '0' }, user('a')])).toEqual([user('a')]);
  expect(responses([{ type: 'function_call_output', call_id: '0' }, user('a')])).toEqual([user('a')]);
  expect(claude([{ role: 'user', content: [result('0')] }])).toEqual([]);
  expect(gemini([{ role: 'user', parts: [answer('x', '0')] }])).toEqual([]);
});
