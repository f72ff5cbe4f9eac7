import { z } from 'zod';

/** Settings that say who asks Google. */
export const googleSettings = {
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
  impersonate: z
    .string()
    .regex(/^[^@\s]+@[^@\s]+$/)
    .optional()
    .describe('Service account to act as, by the credentials above'),
};
