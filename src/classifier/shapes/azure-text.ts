import { noteGroups, type TextForm } from './text-form.ts';

/** `(code) message`, as azure.core prints it, and what .NET's SDKs print of a refused request. */
export const azureForms: TextForm[] = [
  {
    pattern: /\((?<code>[A-Za-z0-9_]{2,60})\) (?<message>[^\n]{1,600})\nCode: \k<code>\b/dg,
    shape: 'azure',
    read: noteGroups,
  },
  {
    pattern: /\bazure\.core\.exceptions\.\w{1,60}: \((?<code>[A-Za-z0-9_]{2,60})\) (?<message>[^\n]{1,600})/dg,
    shape: 'azure',
    read: noteGroups,
  },
  {
    pattern:
      /\bHTTP (?<status>[3-5]\d\d) \((?:(?<type>[a-z_]{0,60}): ?)?(?<code>[\w.]{0,60})\)(?:\r?\nParameter: [^\n]{0,80})?\s{1,6}(?<message>[^\n]{1,600})/dg,
    read: noteGroups,
  },
  {
    pattern:
      /(?:^["' ]{0,4}(?<message>[^\n]{3,600})\n{1,2})?\bStatus: (?<status>[3-5]\d\d) \([\w ]{1,60}\)\s{1,4}ErrorCode: (?<code>[\w.]{1,60})/dgm,
    shape: 'azure',
    read: noteGroups,
  },
];
