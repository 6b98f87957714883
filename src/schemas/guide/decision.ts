import { z } from 'zod';
import { entryId } from '../entry/entry-id.ts';
import { oneOrMany } from '../one-or-many.ts';
import { prose } from '../prose.ts';
import { verdicts } from '../entry/retry.ts';

/** What an answer claims of the paste in hand; all that is named must hold, and of a list one. Tests hold it against samples. */
const facts = z.strictObject({
  status: oneOrMany(z.int().min(100).max(599)).optional().describe('HTTP status.'),
  code: oneOrMany(z.string().min(1).nullable()).optional().describe('`error.code`; null where the field is null.'),
  unlisted: z.literal(true).optional().describe('`error.code` is null, or outside the documented list.'),
  type: oneOrMany(z.string().min(1)).optional().describe('`error.type`.'),
  text: oneOrMany(z.string().min(3)).optional().describe('Words that stand in the paste.'),
  event: oneOrMany(z.string().min(1)).optional().describe('Type of the stream event.'),
  responseStatus: oneOrMany(z.string().min(1)).optional().describe('`status` of the Response.'),
  incompleteReason: oneOrMany(z.string().min(1)).optional().describe('`incomplete_details.reason`.'),
  background: z.boolean().optional().describe('`background` of the Response.'),
});

const question = {
  ask: prose(60)
    .describe('A question that one look answers.')
    .meta({ examples: ['What does `error.code` say?'] }),
  look: prose(130)
    .optional()
    .describe('Where to look.')
    .meta({ examples: ['`e.code` in Python, `err.code` in Node'] }),
};

/** One answer: it leads to another question, or ends. */
const answer = z
  .strictObject({
    if: prose(120)
      .describe('The answer, with the words that the reader sees.')
      .meta({ examples: ['`slow_down`'] }),
    when: facts.optional().describe('The same for tests: an answer without it is open to every paste.'),
    ask: question.ask.optional(),
    look: question.look,
    get answers() {
      return z.array(answer).min(2).max(8).optional().describe('Answers to `ask`, in the order of ruling out.');
    },
    entry: entryId.optional().describe('Ends at this entry.'),
    cause: z.string().optional().describe('The cause on the page of `entry`.'),
    verdict: z
      .enum(verdicts)
      .optional()
      .describe('Ends at this verdict; beside `cause`, the verdict where this cause is at work.'),
    guide: z.string().optional().describe('Goes on in this guide.'),
    classifier: z
      .union([z.literal(true), prose(100)])
      .optional()
      .describe('Ends at the classifier, because the answer alone decides nothing; a text says what to paste there.')
      .meta({ examples: ['Print `e.body`, and paste it'] }),
    do: prose(130)
      .optional()
      .describe('What to do there.')
      .meta({ examples: ['Wait for the stated time, then send the same request.'] }),
  })
  .superRefine(({ ask, answers, entry, cause, verdict, guide, classifier, do: doing }, context) => {
    const report = (path: string, message: string) => {
      context.addIssue({ code: 'custom', path: [path], message });
    };
    const ends = [ask, entry, cause === undefined ? verdict : undefined, guide, classifier].filter(
      (end) => end !== undefined,
    );
    if (ends.length !== 1)
      report(
        'if',
        `every answer leads to exactly one of ask, entry, verdict, guide, classifier; this one to ${ends.length}`,
      );
    if ((ask === undefined) !== (answers === undefined))
      report('answers', 'a question has answers, and only a question');
    if (cause !== undefined && entry === undefined) report('cause', 'a cause belongs to an entry');
    if ((entry ?? ask) === undefined && typeof classifier !== 'string' && doing === undefined)
      report('do', 'say what to do there');
    if (entry !== undefined && doing !== undefined) report('do', 'the entry says what to do');
  });

/** A decision tree. It is nested, so it has no cycles; a picture of more than three questions in a row is not read. */
export const decision = z
  .strictObject({
    ...question,
    answers: z.array(answer).min(2).max(8).describe('Answers, in the order of ruling out.'),
  })
  .superRefine(({ answers }, context) => {
    if (questions(answers) > 2)
      context.addIssue({ code: 'custom', path: ['answers'], message: 'at most three questions in a row' });
  });

function questions(answers: Answer[]): number {
  return Math.max(...answers.map((item) => (item.answers ? 1 + questions(item.answers) : 0)));
}

export type Decision = z.output<typeof decision>;
export type Answer = z.output<typeof answer>;
export type DecisionFacts = z.output<typeof facts>;
