import { clean } from '../../classifier/text/clean.ts';
import { redact } from '../../classifier/redact/redact.ts';
import { secretExamples } from './secret-examples.ts';
import { secretForms } from './secret-forms.ts';

/** One kind of secret, as it is shown, and whether it is masked in each form. */
export interface MaskedSecret {
  kind: string;
  /** The example after masking. */
  shown: string;
  /** Forms in which it is masked, and those in which it is not. */
  masked: string[];
  open: string[];
}

/** What is masked: found out by masking every example in every form, so that the table cannot say more than the code does. */
export function maskedSecrets(): MaskedSecret[] {
  const rows = new Map<string, MaskedSecret>();
  for (const { kind, text, secret } of secretExamples) {
    const row = rows.get(kind) ?? { kind, shown: redact(text).text, masked: [], open: [] };
    rows.set(kind, row);
    for (const [name, form] of Object.entries(secretForms)) {
      const isOpen = redact(clean(form(text)).text).text.includes(secret);
      const list = isOpen ? row.open : row.masked;
      if (!list.includes(name)) list.push(name);
    }
  }
  return [...rows.values()];
}
