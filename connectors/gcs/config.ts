import { z } from 'zod';

export const config = z.strictObject({
  bucket: z.string().min(1).describe('Name of the bucket'),
  paths: z
    .union([z.string(), z.array(z.string()).min(1)])
    .default('**')
    .transform((paths) => (typeof paths === 'string' ? [paths] : paths))
    .describe('Names, prefixes or globs; all where left out'),
  keyFile: z
    .string()
    .min(1)
    .optional()
    .describe('Key file of a service account; application default credentials where left out'),
  credentials: z
    .string()
    .min(1)
    .optional()
    .describe('Contents of such a key file: ${env:NAME} or ${file:path}'),
  userProject: z.string().min(1).optional().describe('Project that pays, where the requester does'),
  endpoint: z
    .url({ protocol: /^https?$/ })
    .optional()
    .describe('Another address of the API; it is asked without credentials'),
});

export type GcsConfig = z.output<typeof config>;

/** `gs://bucket/prefix` as a configuration. */
export function fromTarget(target: string): GcsConfig | undefined {
  const match = /^gs:\/\/([a-z0-9][a-z0-9._-]*)(?:\/(.*))?$/.exec(target);
  return match ? config.parse({ bucket: match[1], ...(match[2] && { paths: match[2] }) }) : undefined;
}
