import { z } from 'zod';
import { googleSettings } from '../_cloud/google-settings.ts';
import { pathsSchema } from '../_objects/scope.ts';

export const config = z.strictObject({
  bucket: z.string().min(1).describe('Name of the bucket'),
  paths: pathsSchema.describe('Names, prefixes or globs; all where left out'),
  keyFile: googleSettings.keyFile,
  credentials: googleSettings.credentials,
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
