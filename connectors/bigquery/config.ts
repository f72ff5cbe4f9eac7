import { z } from 'zod';
import { expects } from '../../src/sdk/index.ts';
import { googleSettings } from '../_cloud/google-settings.ts';

const units = { MB: 1e6, GB: 1e9, TB: 1e12 } as const;
const size = {
  error: expects({ en: 'a size such as 500 MB, 20 GB or 1 TB', ko: '500 MB, 20 GB, 1 TB 같은 크기' }),
};

/** Bytes, as a number or as people write them. */
const bytes = z
  .union(
    [
      z.int().positive(size),
      z
        .string()
        .regex(/^[1-9]\d{0,8} ?(MB|GB|TB)$/)
        .transform((text) => Number.parseInt(text, 10) * units[text.slice(-2) as keyof typeof units]),
    ],
    size,
  )
  .describe('Bytes, e.g. 500 MB, 20 GB, 1 TB');

export const config = z.strictObject({
  project: z
    .string()
    .regex(/^[a-z0-9.:-]{4,100}$/)
    .describe('Project whose datasets are looked at'),
  billingProject: z
    .string()
    .regex(/^[a-z0-9.:-]{4,100}$/)
    .optional()
    .describe('Project in which queries run and which pays for them; the same where left out'),
  datasets: z
    .array(z.string().regex(/^\w{1,1024}$/))
    .min(1)
    .optional()
    .describe('Datasets to look at; all of the project where left out'),
  sample: z
    .enum(['free', 'random'])
    .default('free')
    .describe('Blocks of rows free of charge, or rows drawn by a query that reads the whole columns'),
  classify: z
    .enum(['sample', 'whole-table'])
    .default('sample')
    .describe('Judge by the sample alone, or let queries over whole tables count what the detectors find'),
  keyFile: googleSettings.keyFile,
  credentials: googleSettings.credentials,
  accessToken: z
    .string()
    .min(1)
    .optional()
    .describe('An access token that somebody else obtained: ${env:NAME}; it is not renewed'),
  impersonate: googleSettings.impersonate,
  endpoint: z
    .url({ protocol: /^https?$/ })
    .optional()
    .describe(
      'Another address of the API; it is given no credentials but `accessToken` or those of `impersonate`',
    ),
  maximumBytesBilled: bytes.default(20e9).describe('Most bytes that a single query may read'),
  budget: bytes.default(200e9).describe('Most bytes that the queries of a run may read together'),
});

export type BigQueryConfig = z.output<typeof config>;

/** `bigquery://project` or `bigquery://project/dataset` as a configuration. */
export function fromTarget(target: string): BigQueryConfig | undefined {
  const match = /^bigquery:\/\/([a-z0-9.:-]+)(?:\/(\w+)?)?$/.exec(target);
  if (!match) return undefined;
  const read = config.safeParse({ project: match[1], ...(match[2] && { datasets: [match[2]] }) });
  return read.success ? read.data : undefined;
}
