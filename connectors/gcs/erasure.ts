import { type StoreCommands, shellWord } from '../_objects/erasure.ts';

/** By the Google Cloud command-line tool, versions included. */
export function gcsCommands(bucket: string): StoreCommands {
  return {
    deleteOlder: ({ prefix, before }) =>
      `gcloud storage objects list ${shellWord(`gs://${bucket}/${prefix}**`)} --filter="update_time<'${before}'" --format="value(name)" |\n` +
      `  while IFS= read -r name; do gcloud storage rm --all-versions ${shellWord(`gs://${bucket}/`)}"$name"; done`,
    remark: {
      en: 'Soft delete keeps deleted objects for its own period (7 days where nothing was set)',
      ko: '소프트 삭제가 켜져 있으면 설정된 기간(기본 7일) 동안 삭제된 객체가 남습니다',
    },
  };
}
