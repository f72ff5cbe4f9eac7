import { type StoreCommands, shellWord } from '../_objects/erasure.ts';
import { endpointOf, type S3Config } from './config.ts';

/** By the AWS command-line tool, key by key. */
export function s3Commands(settings: S3Config): StoreCommands {
  const endpoint = endpointOf(settings);
  const to = `--bucket ${shellWord(settings.bucket)}${endpoint === undefined ? '' : ` --endpoint-url ${shellWord(endpoint)}`}`;
  return {
    deleteOlder: ({ prefix, names, before }) =>
      `aws s3api list-objects-v2 ${to} --prefix ${shellWord(prefix)} --query "Contents[?LastModified<'${before}'].[Key]" --output text |\n` +
      `  grep -xE -- ${shellWord(names)} |\n` +
      `  while IFS= read -r key; do aws s3api delete-object ${to} --key "$key"; done`,
    remark: {
      en: 'Where the bucket keeps versions, delete those as well (list-object-versions), or let a lifecycle rule expire noncurrent versions and delete markers',
      ko: '버킷이 버전을 보관하면 이전 버전도 삭제하거나(list-object-versions) 수명 주기 규칙으로 이전 버전과 삭제 마커를 만료시키십시오',
    },
  };
}
