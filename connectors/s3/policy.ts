/** The parts of a bucket policy that gamsa reads. */
interface Statement {
  readonly Effect?: string;
  readonly Principal?: unknown;
  readonly Action?: unknown;
  readonly Condition?: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
}

export interface PolicyReading {
  /** True where every request without TLS is denied. */
  readonly tlsOnly: boolean;
  /** Who is allowed what by name: `role/reporting`, `account 123456789012`, a service. Everybody is left to `GetBucketPolicyStatus`. */
  readonly grants: readonly { readonly grantee: string; readonly privileges: readonly string[] }[];
}

/** What a bucket policy says. https://docs.aws.amazon.com/AmazonS3/latest/userguide/bucket-policies.html */
export function readPolicy(text: string): PolicyReading | undefined {
  const statements = parse(text);
  if (!statements) return undefined;
  const grants = statements
    .filter(({ Effect }) => Effect === 'Allow')
    .flatMap(({ Principal, Action }) =>
      principals(Principal)
        .filter((principal) => principal !== '*')
        .map((principal) => ({ grantee: granteeOf(principal), privileges: privilegesOf(Action) })),
    );
  return { tlsOnly: statements.some(deniesPlain), grants };
}

function parse(text: string): readonly Statement[] | undefined {
  try {
    const { Statement: given } = JSON.parse(text) as { Statement?: Statement | readonly Statement[] };
    return given === undefined ? undefined : ([given].flat() as readonly Statement[]);
  } catch {
    return undefined;
  }
}

function deniesPlain({ Effect, Principal, Action, Condition }: Statement): boolean {
  const secure = Object.entries(Condition?.Bool ?? {}).find(
    ([key]) => key.toLowerCase() === 'aws:securetransport',
  );
  return (
    Effect === 'Deny' &&
    principals(Principal).includes('*') &&
    strings(Action).some((action) => action === '*' || action.toLowerCase() === 's3:*') &&
    strings(secure?.[1]).includes('false') &&
    Object.keys(Condition ?? {}).length === 1
  );
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

function privilegesOf(action: unknown): string[] {
  const actions = strings(action).map((one) => one.toLowerCase());
  const some = (pattern: RegExp) => actions.some((one) => pattern.test(one));
  const all = some(/^(s3:)?\*$/);
  return [
    ...(all || some(/^s3:(get|list|head)/) ? ['read'] : []),
    ...(all || some(/^s3:put/) ? ['write'] : []),
    ...(all || some(/^s3:delete/) ? ['delete'] : []),
  ];
}
