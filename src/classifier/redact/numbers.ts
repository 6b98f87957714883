/** Whether four numbers are the address of a machine, and not a version, a loopback or a network. */
export function isHost(value: string, { index, input }: RegExpExecArray): boolean {
  if (value.split('.').some((part) => Number(part) > 255 || /^0\d/.test(part))) return false;
  return !/^(?:0|127)\.|\.0\.0$/.test(value) && !beforeVersion.test(input.slice(Math.max(0, index - 12), index));
}

/** `openai/1.2.3.4`, `openai@…`, `openai==…`, `openai-…`, `v…`, `Version: …` */
const beforeVersion = /(?:[\w)]\/|[@~^>]|==|[a-z]-|\b(?:v|version|release|build)["']?[\s:=]{0,3})$/i;

/** Whether groups between colons are an IPv6 address, and not a time, a loopback or a name space. */
export function isIpv6(value: string): boolean {
  const groups = value.split(':').filter((group) => group !== '');
  if (groups.length < 2 || groups.length > 8) return false;
  return value.includes('::') ? /\d/.test(value) : groups.length === 8;
}

/** Whether digits with a plus sign, or in the groups of North America, are as many as a phone number has. */
export function isPhoneNumber(value: string): boolean {
  const digits = value.replaceAll(/\D/g, '').length;
  return digits >= 9 && digits <= 15;
}

/** Whether 13 to 19 digits are a card number: they pass Luhn's check. */
export function isCardNumber(value: string): boolean {
  const digits = Array.from(value.replaceAll(/\D/g, ''), Number).toReversed();
  if (digits.length < 13 || digits.length > 19) return false;
  const sum = digits.reduce((total, digit, place) => {
    const doubled = place % 2 === 1 ? digit * 2 : digit;
    return total + (doubled > 9 ? doubled - 9 : doubled);
  }, 0);
  return sum % 10 === 0;
}
