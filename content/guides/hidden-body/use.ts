// Prints what the client says, then what came: node use.ts sdk | plain. ES module.
import OpenAI from 'openai';
import { seen } from './seen.ts';

try {
  if (process.argv[2] === 'sdk') {
    await new OpenAI({ maxRetries: 0 }).responses.create({ model: 'gpt-5.4', input: 'ping' });
  } else {
    const response = await fetch(`${process.env['OPENAI_BASE_URL'] ?? ''}/responses`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ model: 'gpt-5.4', input: 'ping' }),
      signal: AbortSignal.timeout(30_000),
    });
    console.log('client:', response.status, response.statusText);
    if (!response.ok) console.log('seen:', await seen(response));
  }
} catch (error) {
  console.log('client:', error instanceof Error ? error.message : error);
  console.log('seen:', await seen(error));
}
