import { z } from 'zod';
import { expects } from '../../src/sdk/index.ts';
import { pathsSchema } from '../_objects/scope.ts';

export const config = z
  .strictObject({
    bucket: z.string().min(1).describe('Name of the bucket'),
    paths: pathsSchema.describe('Keys, prefixes or globs; all where left out'),
    region: z.string().min(1).optional().describe('AWS_REGION where left out; the bucket’s own is found'),
    endpoint: z
      .url({ protocol: /^https?$/ })
      .optional()
      .describe('Of MinIO, Ceph, R2 and the like'),
    regions: z
      .literal('aws')
      .optional()
      .describe('aws: the endpoint is a way to AWS, so that its regions are those of AWS'),
    pathStyle: z.boolean().optional().describe('The bucket in the path; true where `endpoint` is given'),
    profile: z.string().min(1).optional().describe('Profile of the shared configuration files'),
    accessKeyId: z.string().min(1).optional().describe('The default chain of AWS is asked where left out'),
    secretAccessKey: z.string().min(1).optional().describe('${env:NAME} or ${file:path}'),
    sessionToken: z.string().min(1).optional().describe('${env:NAME} or ${file:path}'),
  })
  .refine(
    ({ accessKeyId, secretAccessKey }) => (accessKeyId === undefined) === (secretAccessKey === undefined),
    {
      error: expects({
        en: '`accessKeyId` and `secretAccessKey` together',
        ko: '`accessKeyId`와 `secretAccessKey`를 함께',
      }),
    },
  );

export type S3Config = z.output<typeof config>;

/** `s3://bucket/prefix` as a configuration. */
export function fromTarget(target: string): S3Config | undefined {
  const match = /^s3:\/\/([a-z0-9][a-z0-9._-]*)(?:\/(.*))?$/i.exec(target);
  return match ? config.parse({ bucket: match[1], ...(match[2] && { paths: match[2] }) }) : undefined;
}

/** Whether region names are those of AWS; elsewhere they say nothing of a country. */
export function isAws({ regions, ...settings }: S3Config): boolean {
  const endpoint = endpointOf(settings);
  if (endpoint === undefined) return true;
  return regions === 'aws' || /\.amazonaws\.com(\.cn)?$/.test(new URL(endpoint).hostname);
}

/** The address given, here or in the environment as the client understands it. */
export function endpointOf({ endpoint }: Pick<S3Config, 'endpoint'>): string | undefined {
  return endpoint ?? process.env.AWS_ENDPOINT_URL_S3 ?? process.env.AWS_ENDPOINT_URL;
}
