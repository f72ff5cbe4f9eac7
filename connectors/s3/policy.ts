/** The parts of a bucket policy that gamsa reads. */
interface Statement {
  readonly Effect?: string;
  readonly Principal?: unknown;
  readonly Action?: unknown;
  readonly NotAction?: unknown;
  readonly Resource?: unknown;
  readonly Condition?: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
}

export interface PolicyReading {
  /** True where every request without TLS is denied. */
  readonly tlsOnly: boolean;
  /** Who is allowed what by name: `role/reporting`, `account 123456789012`, a service. Everybody is left to `GetBucketPolicyStatus`. */
  readonly grants: readonly Grant[];
  /** What everybody may do who meets a condition: comes from an address, a network, an organisation. */
  readonly conditional: readonly Grant[];
}

interface Grant {
  readonly grantee: string;
  readonly privileges: readonly string[];
}

const whoeverMeets = 'whoever meets a condition of the bucket policy';

/** What a bucket policy says. https://docs.aws.amazon.com/AmazonS3/latest/userguide/bucket-policies.html */
export function readPolicy(text: string, bucket: string): PolicyReading | undefined {
  const statements = parse(text);
  if (!statements) return undefined;
  const allowed = statements.filter(({ Effect }) => Effect === 'Allow');
  const grants = allowed.flatMap((statement) =>
    principals(statement.Principal)
      .filter((principal) => principal !== '*')
      .map((principal) => ({ grantee: granteeOf(principal), privileges: privilegesOf(statement) })),
  );
  const conditional = allowed
    .filter(({ Principal, Condition }) => principals(Principal).includes('*') && Condition !== undefined)
    .map((statement) => ({ grantee: whoeverMeets, privileges: privilegesOf(statement) }));
  return { tlsOnly: statements.some((one) => deniesPlain(one, bucket)), grants, conditional };
}

function parse(text: string): readonly Statement[] | undefined {
  try {
    const { Statement: given } = JSON.parse(text) as { Statement?: Statement | readonly Statement[] };
    return given === undefined ? undefined : ([given].flat() as readonly Statement[]);
  } catch {
    return undefined;
  }
}

function deniesPlain({ Effect, Principal, Action, Resource, Condition }: Statement, bucket: string): boolean {
  const secure = Object.entries(Condition?.Bool ?? {}).find(
    ([key]) => key.toLowerCase() === 'aws:securetransport',
  );
  return (
    Effect === 'Deny' &&
    principals(Principal).includes('*') &&
    strings(Action).some((action) => action === '*' || action.toLowerCase() === 's3:*') &&
    strings(Resource).some((resource) => isWhole(resource, bucket)) &&
    strings(secure?.[1]).includes('false') &&
    Object.keys(Condition ?? {}).length === 1
  );
}

/** Whether a resource is every object of the bucket: `*`, `arn:aws:s3:::bucket/*`, `arn:aws:s3:::bucket*`. */
function isWhole(resource: string, bucket: string): boolean {
  const name = resource.replace(/^arn:[\w-]+:s3:::/, '');
  return ['*', '*/*', `${bucket}/*`, `${bucket}*`].includes(name);
}

/** `"*"`, `{ "AWS": [...] }`, `{ "Service": "…" }`. */
function principals(principal: unknown): string[] {
  if (typeof principal === 'string') return [principal];
  return principal !== null && typeof principal === 'object' ? Object.values(principal).flatMap(strings) : [];
}

function strings(value: unknown): string[] {
  return [value]
    .flat()
    .filter((one) => one !== undefined && one !== null)
    .map(String);
}

/** `arn:aws:iam::123456789012:role/reporting` is `role/reporting`; its root, or a bare number, is the account. */
function granteeOf(principal: string): string {
  const match = /^arn:[\w-]+:(?:iam|sts)::(\d{12}):(.+)$/.exec(principal);
  const account = match?.[2] === 'root' ? match[1] : /^\d{12}$/.exec(principal)?.[0];
  return account === undefined ? (match?.[2] ?? principal) : `account ${account}`;
}

function privilegesOf({ Action, NotAction }: Statement): string[] {
  const actions = strings(NotAction === undefined ? Action : 's3:*').map((one) => one.toLowerCase());
  const some = (pattern: RegExp) => actions.some((one) => pattern.test(one));
  const all = some(/^(s3:)?\*$/);
  const known = [
    ...(all || some(/^s3:(get|list|head)/) ? ['read'] : []),
    ...(all || some(/^s3:put/) ? ['write'] : []),
    ...(all || some(/^s3:delete/) ? ['delete'] : []),
  ];
  return known.length > 0 ? known : ['other'];
}
