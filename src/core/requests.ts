import { z } from 'zod';
import { addDays } from './period.ts';
import { dateSchema, expects, idSchema } from './schema.ts';

/**
 * Days in which a request of a data subject must be answered: access by Decree Art. 41(4), automated decisions by Art. 44-3;
 * those for correction, erasure (Art. 43) and suspension (Art. 44) were not verified against the text.
 */
const days = {
  access: 10,
  correction: 10,
  erasure: 10,
  suspension: 10,
  withdrawal: 10,
  'automated-decision': 30,
} as const;

const anotherId = expects({ en: 'an id that no other request has', ko: '다른 요구와 겹치지 않는 id' });

export const requestsSchema = z
  .strictObject({
    schema: z.literal('gamsa.requests/v1'),
    requests: z
      .array(
        z
          .strictObject({
            id: idSchema.describe('Your own number of the request: no name, no address'),
            kind: z.enum(Object.keys(days) as [keyof typeof days, ...(keyof typeof days)[]]),
            received: dateSchema,
            answered: dateSchema.optional(),
            postponed: dateSchema
              .optional()
              .describe('The day to which it was postponed, of which the person was told with the reason'),
            note: z.string().optional(),
          })
          .refine(({ received, answered = received }) => received <= answered, {
            error: expects({
              en: 'a request that was `answered` not before it was `received`',
              ko: '`answered`가 `received`보다 이르지 않은 요구',
            }),
          })
          .refine(({ received, postponed = received }) => received <= postponed, {
            error: expects({
              en: 'a request that was `postponed` not before it was `received`',
              ko: '`postponed`가 `received`보다 이르지 않은 요구',
            }),
          })
          .describe('A request of a data subject (PIPA Art. 35 to 37-2)'),
      )
      .default([])
      .superRefine((requests, context) => {
        const seen = new Set<string>();
        for (const [index, { id }] of requests.entries()) {
          if (seen.has(id)) context.addIssue({ code: 'custom', path: [index, 'id'], message: anotherId });
          seen.add(id);
        }
      }),
  })
  .describe('Requests of data subjects (gamsa.requests/v1)');

export type Requests = z.output<typeof requestsSchema>;
export type SubjectRequestEntry = Requests['requests'][number];

export interface RequestState {
  readonly request: SubjectRequestEntry;
  /** The last day to answer. */
  readonly deadline: string;
  readonly state: 'answered' | 'answered-late' | 'open' | 'due-soon' | 'overdue';
}

/** Days before the deadline from which on it is due soon. */
const soon = 3;

/**
 * The first day is left out, and a period that ends on a Saturday or Sunday ends on the next working day (Civil Act Art. 157,
 * 161). Public holidays, which move it as well, are not known here: the deadline told is never too late.
 */
export function stateOf(request: SubjectRequestEntry, asOf: string): RequestState {
  const { received, kind, answered, postponed } = request;
  const deadline = workingDay(postponed ?? addDays(received, days[kind]));
  if (answered !== undefined && answered <= asOf)
    return { request, deadline, state: answered > deadline ? 'answered-late' : 'answered' };
  if (asOf > deadline) return { request, deadline, state: 'overdue' };
  return { request, deadline, state: addDays(asOf, soon) >= deadline ? 'due-soon' : 'open' };
}

function workingDay(date: string): string {
  const weekday = new Date(`${date}T00:00:00Z`).getUTCDay();
  return weekday === 6 ? addDays(date, 2) : weekday === 0 ? addDays(date, 1) : date;
}
