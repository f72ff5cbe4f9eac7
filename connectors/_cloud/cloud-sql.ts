import { z } from 'zod';
import { type Fact, GamsaError, type OpenContext, sourceError } from '../../src/sdk/index.ts';
import { ask } from '../_objects/facts.ts';
import { googleError } from './google-errors.ts';
import { googleLogin } from './google-login.ts';
import { googleCountry } from './google-regions.ts';
import { googleSettings } from './google-settings.ts';

/** A Cloud SQL instance behind a database, for what its administration tells. */
export const cloudSqlSchema = z
  .strictObject({
    instance: z
      .string()
      .regex(/^(?:[a-z0-9.-]+:)?[a-z][a-z0-9-]*:[a-z0-9-]+:[a-z0-9-]+$/)
      .describe('Connection name of the instance, project:region:name'),
    keyFile: googleSettings.keyFile,
    impersonate: googleSettings.impersonate,
  })
  .describe(
    'The Cloud SQL instance that runs the database; its region, backups and network are then measured',
  );

export type CloudSqlConfig = z.output<typeof cloudSqlSchema>;

const scope = 'https://www.googleapis.com/auth/sqlservice.admin';
const asked = 'Cloud SQL Admin API: instances.get';

/** What is used of an instance. https://cloud.google.com/sql/docs/postgres/admin-api/rest/v1/instances */
interface Instance {
  readonly region?: string;
  readonly diskEncryptionConfiguration?: { readonly kmsKeyName?: string };
  readonly settings?: {
    readonly ipConfiguration?: {
      readonly ipv4Enabled?: boolean;
      readonly requireSsl?: boolean;
      readonly sslMode?: string;
      readonly authorizedNetworks?: readonly { readonly value?: string }[];
    };
    readonly backupConfiguration?: {
      readonly enabled?: boolean;
      readonly pointInTimeRecoveryEnabled?: boolean;
      readonly binaryLogEnabled?: boolean;
      readonly transactionLogRetentionDays?: number;
      readonly backupRetentionSettings?: { readonly retainedBackups?: number };
    };
  };
}

export interface CloudSql {
  readonly facts: readonly Fact[];
  /** Whether the instance takes encrypted connections only; undefined where that is not known. */
  readonly tlsRequired?: boolean;
}

/** What the administration of the instance tells. Not being allowed to know is an answer as well, never the end. */
export async function cloudSql(
  settings: CloudSqlConfig | undefined,
  context: OpenContext,
): Promise<CloudSql> {
  if (!settings) return { facts: [] };
  const answer = await ask(() => getInstance(settings, context));
  const { source } = context;
  if (!answer.known) {
    const by = `${asked}: ${answer.why}`;
    return {
      facts: [
        { kind: 'location', source, origin: 'measured', by },
        { kind: 'encryption-at-rest', source, state: 'unknown', origin: 'measured', by },
      ],
    };
  }
  const tlsRequired = requiresTls(answer.value);
  return { facts: factsOf(answer.value, source), ...(tlsRequired !== undefined && { tlsRequired }) };
}

/** Facts of a database with those of its instance, which decides whether a connection must be encrypted. */
export function withInstance({ facts, tlsRequired }: CloudSql, own: readonly Fact[]): Fact[] {
  const required = tlsRequired !== undefined && { required: tlsRequired };
  return [
    ...own.map((fact) => (fact.kind === 'encryption-in-transit' ? { ...fact, ...required } : fact)),
    ...facts,
  ];
}

async function getInstance(settings: CloudSqlConfig, context: OpenContext): Promise<Instance> {
  const { baseDir, sent, signal, statementTimeout } = context;
  const parts = settings.instance.split(':');
  // Projects of a domain have a colon of their own: example.com:project:region:name.
  const [name, , ...project] = parts.reverse();
  const path = [project.reverse().join(':'), 'instances', name]
    .map((part) => encodeURIComponent(part!))
    .join('/');
  sent(asked);
  try {
    const client = await googleLogin(settings, scope, baseDir);
    const { data } = await client.request<Instance>({
      url: `https://sqladmin.googleapis.com/v1/projects/${path}`,
      timeout: Math.min(statementTimeout, 30_000),
      signal,
    });
    if (typeof data !== 'object' || data === null) throw sourceError('malformed');
    return data;
  } catch (error) {
    signal.throwIfAborted();
    throw error instanceof GamsaError ? error : googleError(error);
  }
}

/** https://cloud.google.com/sql/docs/postgres/admin-api/rest/v1/instances#sslmode; `requireSsl` is the older field. */
function requiresTls({ settings }: Instance): boolean | undefined {
  const { sslMode, requireSsl } = settings?.ipConfiguration ?? {};
  if (sslMode === 'ENCRYPTED_ONLY' || sslMode === 'TRUSTED_CLIENT_CERTIFICATE_REQUIRED') return true;
  if (sslMode === 'ALLOW_UNENCRYPTED_AND_ENCRYPTED') return false;
  return requireSsl;
}

function factsOf({ region, diskEncryptionConfiguration, settings }: Instance, source: string): Fact[] {
  const base = { source, origin: 'measured', by: asked } as const;
  const country = region === undefined ? undefined : googleCountry(region);
  const own = diskEncryptionConfiguration?.kmsKeyName !== undefined;
  return [
    {
      ...base,
      kind: 'location',
      ...(region !== undefined && { region }),
      ...(country !== undefined && { country }),
    },
    // Cloud SQL encrypts everything (https://cloud.google.com/sql/docs/postgres/cmek).
    {
      ...base,
      kind: 'encryption-at-rest',
      state: 'encrypted',
      algorithm: own ? 'AES-256, customer-managed key' : 'AES-256',
    },
    ...backups(settings).map((means): Fact => ({ ...base, kind: 'recoverability', means })),
    ...(isOpen(settings) ? [everywhere(source)] : []),
  ];
}

function backups(settings: Instance['settings']): string[] {
  const {
    enabled,
    pointInTimeRecoveryEnabled,
    binaryLogEnabled,
    transactionLogRetentionDays,
    backupRetentionSettings,
  } = settings?.backupConfiguration ?? {};
  if (!enabled) return [];
  const kept = backupRetentionSettings?.retainedBackups;
  const days = transactionLogRetentionDays;
  return [
    `automated backups${kept === undefined ? '' : `, ${kept} kept`}`,
    ...(pointInTimeRecoveryEnabled || binaryLogEnabled
      ? [`point-in-time recovery${days === undefined ? '' : `, ${days} days`}`]
      : []),
  ];
}

/** A public address that every network may reach. */
function isOpen(settings: Instance['settings']): boolean {
  const { ipv4Enabled, authorizedNetworks = [] } = settings?.ipConfiguration ?? {};
  return ipv4Enabled !== false && authorizedNetworks.some(({ value }) => /\/0$/.test(value ?? ''));
}

function everywhere(source: string): Fact {
  return {
    kind: 'access',
    source,
    grantee: 'PUBLIC',
    privileges: ['network access from every address'],
    via: 'authorised networks',
    origin: 'measured',
    by: `${asked}: authorizedNetworks`,
  };
}
