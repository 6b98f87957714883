// Tries each endpoint that the application needs, once, and prints the scopes that its key lacks.
// ES module: "type": "module", or name it .mts.
import OpenAI from 'openai';

const client = new OpenAI({ maxRetries: 0 });
const needed: Record<string, () => Promise<unknown>> = {
  'models.list': () => client.models.list(),
  'responses.create': () => client.responses.create({ model: 'gpt-5.4', input: 'ping', max_output_tokens: 16 }),
};

/** The scopes stand in the sentence only; older answers have no code at all. */
function missingScopes(error: unknown): string | undefined {
  if (!(error instanceof OpenAI.AuthenticationError || error instanceof OpenAI.PermissionDeniedError)) return undefined;
  if (error.code && error.code !== 'missing_scope') return undefined;
  return /Missing scopes: ([\w.]+(?:, [\w.]+)*)/.exec(error.message)?.[1]?.replace(/\.$/, '');
}

let lacking = 0;
// --8<-- [start:core]
for (const [name, call] of Object.entries(needed)) {
  try {
    await call();
    console.log(`${name}: allowed`);
  } catch (error) {
    const scopes = missingScopes(error); // the words after "Missing scopes:"
    if (!scopes) throw error; // another 401 or 403
    lacking += 1;
    console.log(`${name}: lacks ${scopes}`); // [!code highlight]
  }
}
// --8<-- [end:core]
console.log(lacking === 0 ? 'ready' : `${lacking} permission(s) to grant before the release`);
