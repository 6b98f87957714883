import { withBeginning } from './beginnings.ts';
import { isHost, isIpv6, isCardNumber, isPhoneNumber } from './numbers.ts';
import { isPlaceholder, labeledKinds } from './labeled.ts';
import { looksRandom } from './looks-random.ts';
import type { SecretKind } from './secret-kind.ts';

const isNamed = (value: string) => !isPlaceholder(value);

/** What the ids of requests and objects begin with; support asks for them. */
const isIdentifier = /(?:req|resp|chatcmpl|cmpl|msg|call|run|rs|fc|batch|file|step|thread|asst|gen|wfr|evt|sess)[_-]/i;

export const secretKinds: SecretKind[] = [
  // Keys whose beginning names who gave them out. The API's own mask (***) stays readable.
  {
    pattern: /\b(sk-(?:proj-|svcacct-|admin-|or-v1-|or-|ant-(?:[a-z]{3,5}\d\d-)?|lf-)?)[\w-]{16,}/g,
    sign: 'sk-',
  },
  { pattern: withBeginning, isSecret: (value) => looksRandom(value) || /^[A-Za-z]{30,}$/.test(value) },
  // What stands in the middle of a token, and is no one else's.
  { pattern: /(?<![\w.~])\w{3}\dQ~[\w.~-]{31,34}/g, sign: 'Q~' },
  { pattern: /\b(eyJ)[\w-]{16,}(?:\.[\w-]*){0,4}/g, sign: 'eyJ' },
  { pattern: /\b(1\/\/0)[\w-]{20,}/g, sign: '1//0' },
  {
    pattern: /(BEGIN[A-Z\s]{1,50}-[-\s]{3,9})[\w+/=\s\\:,-]{20,}/g,
    sign: 'BEGIN',
    // A terminal may have broken the words and the dashes themselves.
    isSecret: (_, { 1: head = '' }) => head.replaceAll(/\s/g, '').includes('PRIVATEKEY'),
  },
  {
    pattern:
      /((?:hooks\.slack\.com\/[a-z]{1,20}|discord(?:app)?\.com\/api(?:\/v\d{1,2})?\/webhooks|webhook\.office\.com\/webhookb2)\/|api\.telegram\.org\/bot)[\w/:@-]{8,}/gi,
  },
  // Headers.
  {
    pattern: /\b((?:Bearer|Basic)\s{1,4})(?!sk-)[\w.~+/=-]{6,}/gi,
    isSecret: (value) => looksRandom(value) || value.length >= 24,
  },
  {
    pattern:
      /(authorization["'`\\]{0,8}\s{0,4}[:=]\s{0,4}["'`\\]{0,8}(?:(?!sk-)[A-Za-z-]{1,20}\s{1,4})?)(?!sk-|Bearer|Basic)[^\s"'`\\,;]{6,}/gi,
    isSecret: (value) => looksRandom(value) && isNamed(value),
  },
  {
    pattern:
      /(cookie2?["'`\\]{0,8}\s{0,4}[:=]\s{0,4}["'`\\]{0,8}|(?:-b|--cookie)\s{1,4}["']?)(?=[\w.-]{1,100}=)[^\n"'`\\]{3,}/gi,
  },
  {
    pattern:
      /([([]\s{0,2}["'](?:authorization|(?:set-)?cookie|x-[\w-]{1,30}|api-key)["'],\s{0,2}["'](?:Bearer\s|Basic\s)?(?:sk-)?)[^"'\n]{12,}/gi,
    isSecret: (value) => looksRandom(value) && isNamed(value),
  },
  // Names of secrets before their value.
  ...labeledKinds,
  {
    pattern:
      /((?:token|signature|credential|secret|key|auth)(?:[-_](?!id)\w{1,16})?["'`\\]{0,8}\s{0,4}(?:=>|[:=])\s{0,4}["'`\\“”„‘’«»「]{0,8})(?!sk-)[\w.~+/=%-]{16,}/gi,
    isSecret: (value) => looksRandom(value) && isNamed(value) && !isIdentifier.test(value),
  },
  {
    pattern:
      /([?&;](?:sig|signature|sv_sig|x-(?:amz|goog)-(?:signature|credential|security-token)|(?:access_|refresh_|id_|auth_)?token|(?:api[-_]?|subscription-)?key|password|client_secret|secret)=)[^&\s"'`\\<>]{4,}/gi,
    isSecret: isNamed,
  },
  // No word and no id is this long and this mixed, whoever gave it out.
  {
    pattern: /(?<![A-Za-z0-9/])(?!AIza|eyJ)[A-Za-z0-9]{32,}/g,
    isSecret: (value, { index, input }) =>
      /\d.*\d.*\d/.test(value) &&
      /[a-z]/.test(value) &&
      /[A-Z]/.test(value) &&
      !isIdentifier.test(input.slice(Math.max(0, index - 12), index)),
  },
  // The sentence of the API, and its like: what follows is what was sent as a key, be it a sentence, up to the words after it or
  // to the end of what quotes the sentence.
  {
    pattern:
      /(incorrect API key provided:?\s{1,4}["'`]?)(?!sk-[\w-]{16})[^]{1,300}?(?=["'`]?\.?\s{1,8}You can find|\.?\\{0,7}["'`]\s{0,8}[,;:)}\]]|\n|$)/gi,
    isSecret: isNamed,
  },
  {
    pattern:
      /((?:incorrect|invalid|wrong|expired) (?:x-)?(?:api[- ]key|access token)(?: provided)?:?\s{1,4}["'`]?)(?!sk-)[\w.~+/=-]{6,}/gi,
    isSecret: (value) => looksRandom(value) && isNamed(value),
  },
  {
    pattern: /(\s(?:-u|--user)[\s=]{1,4}["']?[^\s:"']{1,64}:)[^\s"']{1,200}/g,
    isSecret: (value) => isNamed(value) && /[^\d:.]/.test(value),
  },
  {
    pattern:
      /\b((?:_\w{1,20}_session|connect\.sid|JSESSIONID|PHPSESSID|sessionid|cf_clearance|__cf_bm|_cfuvid)=)[^\s"'`;,]{8,}/g,
    isSecret: isNamed,
  },
  { pattern: /(:\/\/[^\s/:@"']{0,64}:)[^\s/"'`<>]{1,200}(?=@)/g, sign: '://', isSecret: isNamed },
  // People and accounts.
  {
    pattern: /\b(org[-_]|proj_|user-|acct_)[A-Za-z0-9]{8,64}\b(?!-)/g,
    isSecret: (value) => looksRandom(value) || /^(?=.*[A-Z])|^[a-z]{20,}$/.test(value),
  },
  { pattern: /\b(organi[sz]ation:?\s{1,4}["'`]?org-)[\w-]{3,64}/gi },
  { pattern: /\b(projects?[\s/_-]{0,2}(?:number|id)?["'`\\]{0,8}[\s:=/#]{1,4}["'`\\]{0,8})(?:\d\n?){5,14}\d\b/gi },
  { pattern: /\b(arn:aws[\w-]{0,10}:[\w-]{1,30}:[\w-]{0,20}:)\d{12}/g, sign: 'arn:' },
  {
    pattern:
      /@(?<=(?<before>[\p{L}\p{N}._%+-]{1,64})@)(?!(?:openai|microsoft|anthropic)\.com\b)(?:[\p{L}\p{N}-]{1,63}\.){1,4}[\p{L}]{2,24}/gu,
    sign: '@',
    isSecret: (value) => value !== 'git',
  },
  { pattern: /(?<![\w.])(?:\d{1,3}\.){3}\d{1,3}(?![\w-]|\.\d)/g, isSecret: isHost },
  { pattern: /(?<![\w:.])(?:[0-9a-f]{0,4}:){2,8}[0-9a-f]{0,4}(?![\w:])/gi, isSecret: isIpv6 },
  {
    pattern:
      /(?<![\w+.)-])\+\d{1,3}[ .-]?(?:\(\d{1,4}\)[ .-]?)?\d(?:[ .-]?\d){6,13}(?![\w-])|(?<![\w-])(?:\(\d{3}\) ?|\d{3}-)\d{3}-\d{4}(?![\w-])/g,
    isSecret: isPhoneNumber,
  },
  { pattern: /(?<![\w.-])[3-6]\d{3}(?:[ -]?\d{4,6}){2}(?:[ -]?\d{1,5})(?![\w.-])/g, isSecret: isCardNumber },
  {
    pattern:
      /((?:\/home|\/Users|\b[A-Z]:[\\/]{1,8}Users)[\\/]{1,8})(?:[\p{L}\p{M}\p{N}._%-]{1,64}(?: [\p{L}\p{N}._()'-]{1,64}){1,3}(?=[\\/])|[\p{L}\p{M}\p{N}._%-]{1,64})/gu,
  },
];
