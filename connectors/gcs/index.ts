import { defineConnector } from '../../src/sdk/index.ts';
import { ObjectSource } from '../_objects/source.ts';
import { remoteLimits } from '../_objects/store.ts';
import { GcsBucket } from './bucket.ts';
import { config, fromTarget, type GcsConfig } from './config.ts';
import { gcsCommands } from './erasure.ts';
import { bucketFacts } from './facts.ts';
import { gcsStore } from './store.ts';

export default defineConnector<GcsConfig>({
  id: 'gcs',
  title: { en: 'Google Cloud Storage', ko: 'Google Cloud Storage' },
  summary: {
    en: 'Objects of a Cloud Storage bucket in every format that the files connector reads, and the bucket’s settings',
    ko: 'Cloud Storage 버킷의 객체(파일 커넥터와 같은 형식)와 버킷 설정',
  },
  capabilities: ['datasets', 'read', 'age', 'select', 'erasure', 'facts'],
  config,
  example: 'uploads: { connector: gcs, bucket: example-uploads, paths: ["exports/**", "logs/"] }',
  secrets: ['credentials'],
  target: fromTarget,
  open: async (settings, context) => {
    const bucket = await GcsBucket.open(settings, context);
    const objects = new ObjectSource(gcsStore(bucket), {}, remoteLimits, context);
    return objects.toSource(
      () => gcsCommands(settings.bucket),
      () =>
        bucketFacts(
          bucket,
          [...objects.known()].map(({ dataset }) => dataset),
          (name) => objects.datasetOf(name),
        ),
    );
  },
});
