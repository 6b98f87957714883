// Survives a short network outage: more retries than the default two, and a log line for each.
// ES module: "type": "module", or name it .mts.
import OpenAI from 'openai';

// Waits of 0.5, 1, 2, 4, 8, 8 s (less up to a quarter): about 20 s without a network are survived. Yours to choose.
const client = new OpenAI({ maxRetries: 6, logLevel: 'info' });

try {
  const response = await client.responses.create({ model: 'gpt-5.4', input: 'ping' });
  console.log('answered:', response.output_text);
} catch (error) {
  if (!(error instanceof OpenAI.APIConnectionError)) throw error;
  // Still down: hand the job back to a queue instead of retrying in this process.
  console.error('no connection after 7 attempts:', error.cause);
  process.exitCode = 1;
}
