// Sends one request and reports whether a bearer token left this process, to which host, and after which redirects.
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

try {
  await client.models.list();
  console.log('accepted: the header arrives');
} catch (error) {
  if (!(error instanceof OpenAI.AuthenticationError)) throw error;
  console.log(`first request: ${new URL(client.baseURL).hostname}, token of ${token.length} characters`);
  if (error.code) console.log(`another 401: ${error.code}`);
  else if (redirectedTo) console.log(`redirected to ${redirectedTo}: another host does not get the token`);
  else if (token) console.log('a token left this process: a proxy on the way drops it');
  else console.log('no token was sent: look at defaultHeaders and OPENAI_CUSTOM_HEADERS');
}
