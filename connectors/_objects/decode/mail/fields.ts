import type { Field } from '../../../../src/sdk/index.ts';
import { textFields } from '../../table.ts';

/** The fields of every mail, and what they mean: mails of a folder are one dataset, whatever headers each has. */
const meanings = {
  'from.name': 'full name of the sender',
  'from.address': 'e-mail address of the sender',
  'to.name': 'full name of the recipient',
  'to.address': 'e-mail address of the recipient',
  'cc.name': 'full name of the recipient',
  'cc.address': 'e-mail address of the recipient',
  subject: 'subject of the mail',
  date: 'time at which the mail was sent',
  received: 'servers that the mail came through',
  headers: 'other headers of the mail',
  body: 'text of the mail',
  attachments: 'names of attached files',
} as const;

export type MailField = keyof typeof meanings;

const names = Object.keys(meanings) as MailField[];

export const mailFields: readonly Field[] = textFields(names).map((field, i) => {
  const name = names[i] as MailField;
  return {
    ...field,
    comment: meanings[name],
    ...(name === 'date' && { type: 'timestamp', family: 'time' as const }),
  };
});
