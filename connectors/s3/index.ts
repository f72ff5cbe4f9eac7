import { defineConnector } from '../../src/sdk/index.ts';
import { ObjectSource } from '../_objects/source.ts';
import { remoteLimits } from '../_objects/store.ts';
import { Bucket } from './client.ts';
import { config, fromTarget, type S3Config } from './config.ts';
import { s3Commands } from './erasure.ts';
import { bucketFacts } from './facts.ts';
import { bucketStore } from './store.ts';

export default defineConnector<S3Config>({
  id: 's3',
  title: { en: 'Amazon S3 and compatible stores', ko: 'Amazon S3 및 호환 저장소' },
  summary: {
    en: 'Objects of an S3 bucket (AWS, MinIO, Ceph, R2) in every format that the files connector reads, and the bucket’s settings',
    ko: 'S3 버킷(AWS, MinIO, Ceph, R2)의 객체(파일 커넥터와 같은 형식)와 버킷 설정',
  },
  capabilities: ['datasets', 'read', 'age', 'select', 'erasure', 'facts'],
  config,
  example:
    'uploads: { connector: s3, bucket: example-uploads, paths: ["exports/**", "logs/**/*.gz"], region: ap-northeast-2 }',
  secrets: ['secretAccessKey', 'sessionToken'],
  target: fromTarget,
  open: async (settings, context) => {
    const bucket = await Bucket.open(settings, context);
    const objects = new ObjectSource(bucketStore(bucket), {}, remoteLimits, context);
    return objects.toSource(
      () => s3Commands(settings),
      () =>
        bucketFacts(
          bucket,
          [...objects.known()].map(({ dataset }) => dataset),
          (key) => objects.datasetOf(key),
        ),
    );
  },
});
