// Compares the claims of a subject token with what the provider at OpenAI expects. Prints no token.
// ES module: "type": "module", or name it .mts.

/** Stands for the token of your platform, here with the audience of another service. */
function exampleToken(): string {
  const exp = Date.now() / 1000 + 600;
  const claims = { iss: 'https://login.example', aud: 'https://management.azure.com/', exp };
  const encoded = (part: object) => Buffer.from(JSON.stringify(part)).toString('base64url');
  return `${encoded({ kid: 'k1' })}.${encoded(claims)}.signature`;
}

const decoded = (part = '') => JSON.parse(Buffer.from(part, 'base64url').toString()) as object;

const token = process.env.SUBJECT_TOKEN || exampleToken();
// As the page of the workload identity provider shows them.
const expected = { iss: 'https://login.example', aud: 'https://api.openai.com/v1' };

// --8<-- [start:core]
const [header, claims] = token.split('.', 2).map(decoded) as [
  { kid?: string },
  { exp: number; iss?: string; aud?: string | string[] },
];
for (const name of ['iss', 'aud'] as const) {
  const plain = (text: string) => (name === 'iss' ? text.replace(/\/$/, '') : text);
  const values = [claims[name] ?? []].flat().map(plain); // `aud` may be a list
  if (!values.includes(plain(expected[name])))
    console.log(`${name} is ${claims[name]}, the provider expects ${expected[name]}`); // [!code highlight]
}
if (claims.exp * 1000 < Date.now()) console.log('it has expired: fetch it anew for each exchange');
console.log(`kid ${header.kid}: look for it in the key set of the provider`);
// --8<-- [end:core]
