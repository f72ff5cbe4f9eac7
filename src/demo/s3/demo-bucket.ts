import type { CloudSystem } from '../cloud.ts';
import { makePerson } from '../people.ts';
import type { Planted } from '../plants.ts';
import { Random } from '../random.ts';
import { between } from '../time.ts';
import { type BucketData, type BucketObject, type BucketVersion, inKeyOrder, textObject } from './bucket.ts';
import { S3Server } from './server.ts';

/** Environment variable through which the demo's workspace refers to the key. */
const secretVariable = 'GAMSA_DEMO_S3';

/** The demo company's bucket of inquiries exported day by day, in Korea unless that is the planted violation. */
export async function startBucket(planted: Planted): Promise<CloudSystem> {
  const server = await S3Server.start([demoBucket(planted)]);
  process.env[secretVariable] = 'demo-secret';
  return {
    source: `  uploads:
    connector: s3
    bucket: genon-uploads
    endpoint: "${server.url}"
    regions: aws
    accessKeyId: demo-key
    secretAccessKey: "\${env:${secretVariable}}"
    country: KR
`,
    data: `  - { at: "uploads:inquiries/**", serves: [{ activity: inquiries, clock: 문의일시 }] }
`,
    stop: () => server.close(),
  };
}

const days = 12;
const secureOnly = {
  Effect: 'Deny',
  Principal: '*',
  Action: 's3:*',
  Resource: ['arn:aws:s3:::genon-uploads', 'arn:aws:s3:::genon-uploads/*'],
  Condition: { Bool: { 'aws:SecureTransport': 'false' } },
};

function demoBucket(planted: Planted): BucketData {
  const isPublic = planted('public-bucket');
  const open = { Effect: 'Allow', Principal: '*', Action: 's3:GetObject', Resource: '*' };
  const objects = Array.from({ length: days }, (_, i) => exportOf(i));
  return {
    name: 'genon-uploads',
    region: planted('bucket-abroad') ? 'eu-west-1' : 'ap-northeast-2',
    objects: inKeyOrder(objects),
    encryption: { algorithm: 'AES256' },
    policy: { Statement: isPublic ? [open, secureOnly] : [secureOnly] },
    policyIsPublic: isPublic,
    versioning: 'Enabled',
    versions: [
      ...objects.map(({ key }): BucketVersion => ({ key, latest: true })),
      ...(planted('versions-kept') ? overwritten(objects) : []),
    ],
    // Three years are promised for inquiries.
    lifecycle: [{ prefix: 'inquiries/', days: planted('late-lifecycle') ? 1_825 : 1_095 }],
    logging: !planted('access-unlogged'),
  };
}

function overwritten(objects: readonly BucketObject[]): BucketVersion[] {
  return objects.slice(0, 5).map(({ key }) => ({ key, latest: false }));
}

function exportOf(index: number): BucketObject {
  const random = new Random(80 + index);
  const date = `2026-10-${String(index + 11)}`;
  const lines = Array.from({ length: 40 }, (_, i) => {
    const { name, company, department, email, mobile } = makePerson(random, 30_000 + index * 40 + i);
    return [name, company, department, email, mobile, between(30, 900, random)].join(',');
  });
  const text = ['이름,회사명,부서,이메일,휴대폰,문의일시', ...lines].join('\n');
  return textObject(`inquiries/dt=${date}/export.csv`, `${text}\n`, `${date}T01:00:00Z`);
}
