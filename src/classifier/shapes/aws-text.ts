import { note } from '../facts/incident.ts';
import { groupFact, noteGroups, type TextForm } from './text-form.ts';

/** The lines in which botocore and the AWS SDKs for Go and Java print an exception, and the header that names it. */
export const awsForms: TextForm[] = [
  {
    pattern:
      /An error occurred \((?<code>\w{2,60})\)\s{1,40}when\s{1,40}calling\s{1,40}the\s{1,40}\w{1,60}\s{1,40}operation(?:\s{1,40}\(reached max retries: (?<retries>\d{1,3})\))?: (?<message>[^\n]{1,600})/dg,
    shape: 'aws',
    read(incident, match) {
      noteGroups(incident, match);
      const retries = groupFact(match, 'retries');
      if (retries) note(incident, 'attempts', { ...retries, value: Number(retries.value) + 1 });
    },
  },
  {
    pattern:
      /response\s{1,40}error\s{1,40}StatusCode:\s{1,40}(?<status>\d{3}),\s{1,40}RequestID:\s{1,40}(?<requestId>[\w-]{0,60}),\s{1,40}(?:api error )?(?<code>\w{2,60}): (?<message>[^\n"]{1,600})/dg,
    shape: 'aws',
    read: noteGroups,
  },
  {
    pattern:
      /\b(?<code>[A-Z]\w{2,60}Exception): (?<message>[^\n]{1,600}?)\s{1,40}\(Service: [\w ]{1,60}[,;]\s{1,40}Status Code: (?<status>\d{3})(?:[,;] Error Code: \w{1,60})?[,;]\s{1,40}Request ID: (?<requestId>[\w-]{1,60})/dg,
    shape: 'aws',
    read: noteGroups,
  },
  {
    pattern:
      /(?:message: Optional\("(?<message>[^"\n]{1,600})"\)[^\n]{0,200}?)?\bx-amzn-error-?type["']{0,2}\s?[:=]\s?["'\[]{0,2}(?<code>[A-Z]\w{2,60})/dgi,
    shape: 'aws',
    read: noteGroups,
  },
];
