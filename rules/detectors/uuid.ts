import { defineDetector } from '../../src/sdk/index.ts';

export default defineDetector({
  id: 'uuid',
  kind: 'pattern',
  item: 'device-id',
  form: 'tokenised',
  core: '[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}',
  weight: 0.05,
  examples: { match: ['123e4567-e89b-12d3-a456-426614174000'], reject: ['123e4567-e89b-12d3-a456'] },
  refs: ['RFC 9562; a key by itself, a device only with a name that says so'],
});
