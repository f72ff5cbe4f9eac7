import { z } from 'zod';
import { expects } from '../../src/sdk/index.ts';

const port = { error: expects({ en: 'a port from 1 to 65535', ko: '1에서 65535까지의 포트' }) };

/** A port; as text too, as it comes from the environment. */
export const portSchema = z
  .union(
    [
      z.int(),
      z
        .string()
        .regex(/^\d{1,5}$/)
        .transform(Number),
    ],
    port,
  )
  .refine((number) => number >= 1 && number <= 65_535, port);

/** What a configuration says that gives an address twice, or not at all. */
export const eitherUrlOrHost = expects({ en: 'either `url` or `host`', ko: '`url`과 `host` 중 하나' });
