import type { Signature } from '../../schemas/index.ts';

/** Facts of a signature, in the order in which they are shown, and their names on the wire. */
const factNames = {
  status: 'HTTP',
  type: 'type',
  code: 'code',
  param: 'param',
  exception: 'class',
  event: 'event',
  responseStatus: 'status',
  incompleteReason: 'incomplete_details.reason',
  background: 'background',
} as const;

/** The facts that a signature states, as `name: value`, or `name: one or another`; its message is not among them. */
export function factsOf(signature: Signature): { name: string; value: string }[] {
  return (Object.keys(factNames) as (keyof typeof factNames)[]).flatMap((fact) => {
    const value = signature[fact];
    return value === undefined ? [] : [{ name: factNames[fact], value: [value].flat().map(String).join(' or ') }];
  });
}
