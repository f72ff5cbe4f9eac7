import { addBoth, hasAny, type Kinds, personal, type Standing } from './standing.ts';

/** What programs and machines keep of themselves, and what lets somebody in. */
export function addSystems(kinds: Kinds, { dataset, name, named, words, strong }: Standing): void {
  const { head, any } = kinds;
  // What a machine runs, again and again.
  if (
    hasAny(words, ['cron', 'retry', 'retries', 'exit', 'stdout', 'queue']) ||
    (words.has('worker') && !named.has('content') && !hasAny(strong, [...personal]))
  )
    any.add('machine');
  if (provesReach(name)) addBoth(kinds, 'secret');
  if (strong.has('mac-address') && !named.has('lookup')) any.add('networked');
  // A client with a secret and no address is a program.
  const program =
    (strong.has('api-key') || strong.has('token')) &&
    ![...personal].some((item) => item !== 'name' && item !== 'salary' && strong.has(item));
  if (program && !/user|member|person/i.test(dataset.name) && head.delete('person')) any.add('secret');
  if (callsApi(name)) head.delete('person');
}

/** Codes that are sent to prove an address, a number or an account. */
const provesReach = (name: string): boolean =>
  /(?:phone|e?mail|sms|mobile|account|user|member|awaiting|sign_?up)_?(?:confirmation|activation)s?$|(?:magic|login|log_?in|sign_?in|reset|activation|verif(?:y|ication)|confirm(?:ation)?|one_?time|passwordless)_?links?$/i.test(
    name,
  );

/** Programs that call an interface are clients and consumers as well. */
const callsApi = (name: string): boolean =>
  /(?:^|_|[a-z](?=[A-Z]))(?:api|oauth2?|oidc|m2m|rest|service|machine)_?(?:clients?|consumers?|apps?|applications?)$/i.test(
    name,
  );
