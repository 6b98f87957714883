// Says whether the organization is what is wrong: the same key, once with it and once without.
// ES module: "type": "module", or name it .mts.
import OpenAI from 'openai';

process.env['OPENAI_ORG_ID'] ??= 'org-AAAAAAAAAAAAAAAAAAAAAAAA'; // stands for yours

// --8<-- [start:core]
const client = new OpenAI();
try {
  await client.models.list(); // costs nothing
  console.log('organization and key fit');
} catch (error) {
  if (!(error instanceof OpenAI.AuthenticationError)) throw error;
  if (error.code !== 'mismatched_organization') throw error;
  await new OpenAI({ organization: null }).models.list(); // throws if the key is wrong as well
  console.log(`the key works without ${client.organization}: unset OPENAI_ORG_ID`); // [!code highlight]
}
// --8<-- [end:core]
