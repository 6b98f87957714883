import { readdirSync, readFileSync } from 'node:fs';
import { load } from 'js-yaml';
import { expect, test } from 'vitest';
import { z } from 'zod';

const folder = '.github/ISSUE_TEMPLATE/';
const forms = readdirSync(folder).filter((name) => name !== 'config.yml');

const question = {
  id: z.string().regex(/^[a-z-]+$/),
  validations: z.strictObject({ required: z.boolean() }).optional(),
};
const asked = { label: z.string(), description: z.string().optional(), placeholder: z.string().optional() };

/** What GitHub reads of an issue form, as far as ours use it; it shows no form at all where it finds something else. */
const form = z.strictObject({
  name: z.string(),
  description: z.string(),
  title: z.string(),
  labels: z.array(z.string()).min(1),
  body: z
    .array(
      z.discriminatedUnion('type', [
        z.strictObject({ type: z.literal('markdown'), attributes: z.strictObject({ value: z.string() }) }),
        z.strictObject({ type: z.literal('input'), ...question, attributes: z.strictObject(asked) }),
        z.strictObject({
          type: z.literal('textarea'),
          ...question,
          attributes: z.strictObject({ ...asked, render: z.literal('text').optional() }),
        }),
      ]),
    )
    .min(1),
});

test.each(forms)('%s is a form that GitHub shows, each question once', (name) => {
  const { body } = form.parse(load(readFileSync(folder + name, 'utf8')));
  const ids = body.flatMap((item) => (item.type === 'markdown' ? [] : item.id));
  expect(ids.length).toBeGreaterThan(1);
  expect(new Set(ids).size).toBe(ids.length);
});

test('whoever is asked for a paste is told to take secrets out first', () => {
  for (const name of forms) {
    const { body } = form.parse(load(readFileSync(folder + name, 'utf8')));
    const asksForText = body.some((item) => item.type === 'textarea' && item.attributes.render === 'text');
    const [first] = body;
    if (asksForText) expect(first?.type === 'markdown' && first.attributes.value, name).toContain('keys');
  }
});

test('a blank issue can be opened: the report page fills one in', () => {
  expect(load(readFileSync(`${folder}config.yml`, 'utf8'))).toEqual({ blank_issues_enabled: true });
});
