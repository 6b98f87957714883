import type { TemplateMatch } from '../rules/template.ts';

/** Where the message of a signature stands in a text, and how many fixed characters of it. */
export interface FoundMessage extends TemplateMatch {
  weight: number;
}
