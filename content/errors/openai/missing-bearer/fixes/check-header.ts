// Sends one request and reports whether a bearer token left this process, to which host, and after which redirects.
// ES module: "type": "module", or name it .mts.
import OpenAI from 'openai';

let token = '';
let redirectedTo = '';

const client = new OpenAI({
  maxRetries: 0,
  fetch: async (url, init) => {
    token = new Headers(init?.headers).get('authorization')?.replace(/^Bearer\s*/, '') ?? '';
    const response = await fetch(url, init);
    redirectedTo = response.redirected ? new URL(response.url).host : '';
    return response;
  },
});

// --8<-- [start:core]
try {
  await client.models.list();
  console.log('accepted: the header arrives');
} catch (error) {
  if (!(error instanceof OpenAI.AuthenticationError)) throw error;
  // another 401: the key itself
  if (error.code || error.message.includes('Missing scopes')) throw error;
  if (redirectedTo) console.log(`redirected to ${redirectedTo}: the token stayed behind`);
  else if (!token) console.log('no token: see defaultHeaders, OPENAI_CUSTOM_HEADERS');
  else console.log('a token left this process: a proxy on the way drops it'); // [!code highlight]
}
// --8<-- [end:core]
