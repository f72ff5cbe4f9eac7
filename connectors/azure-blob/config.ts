import { z } from 'zod';
import { expects } from '../../src/sdk/index.ts';
import { pathsSchema } from '../_objects/scope.ts';

export const config = z
  .strictObject({
    container: z.string().min(1).describe('Name of the container'),
    account: z.string().min(1).optional().describe('Name of the storage account'),
    endpoint: z
      .url({ protocol: /^https?$/ })
      .optional()
      .describe('Address of the blob service, where it is not the account’s own on Azure'),
    paths: pathsSchema.describe('Names, prefixes or globs; all where left out'),
    accountKey: z.string().min(1).optional().describe('${env:NAME} or ${file:path}'),
    sasToken: z.string().min(1).optional().describe('${env:NAME} or ${file:path}'),
    connectionString: z.string().min(1).optional().describe('${env:NAME} or ${file:path}'),
  })
  .refine(({ account, endpoint, connectionString }) => account ?? endpoint ?? connectionString, {
    error: expects({
      en: '`account`, `endpoint` or `connectionString`',
      ko: '`account`, `endpoint`, `connectionString` 중 하나',
    }),
  })
  .refine(({ accountKey, account }) => accountKey === undefined || account !== undefined, {
    error: expects({ en: '`account` beside `accountKey`', ko: '`accountKey`와 함께 `account`' }),
  });

export type AzureConfig = z.output<typeof config>;

/** `az://account/container/prefix` as a configuration. */
export function fromTarget(target: string): AzureConfig | undefined {
  const match = /^az:\/\/([a-z0-9]{3,24})\/([a-z0-9$][a-z0-9-]*)(?:\/(.*))?$/.exec(target);
  if (!match) return undefined;
  const [, account, container, paths] = match;
  return config.parse({ account, container, ...(paths && { paths }) });
}
