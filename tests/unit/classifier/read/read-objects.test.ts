import { expect, test } from 'vitest';
import { classify } from '../../../../src/classifier/index.ts';
import { smallRules } from '../small-rules.ts';

const inMessage = (message: string) => JSON.stringify({ error: { message } });

test('two errors in one message are read, however deep the message lies', () => {
  const error = (message: string) => JSON.stringify({ error: { message, type: 'field_error' } });
  const both = `tried ${error('Unknown field: colour')} and ${error('Unknown field: size')}`;
  for (const text of [inMessage(both), inMessage(inMessage(both)), inMessage(inMessage(inMessage(both)))])
    expect(classify(text, smallRules).entries[0]?.id).toBe('alder/unknown-field');
});
