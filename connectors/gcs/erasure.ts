import { type StoreCommands, shellWord } from '../_objects/erasure.ts';
import { literalPrefix } from '../_objects/groups.ts';

/** By the Google Cloud command-line tool, versions included. */
export function gcsCommands(bucket: string): StoreCommands {
  return {
    deleteOlder: ({ prefix, names, before }) =>
      `gcloud storage objects list ${shellWord(`gs://${bucket}/${literalPrefix(prefix)}**`)} --filter="update_time<'${before}'" --format="value(name)" |\n` +
      // The tool would take these names for patterns, or for a generation.
      `  grep -xE -- ${shellWord(names)} | grep -vE '[][*?]|#[0-9]+$' |\n` +
      `  while IFS= read -r name; do gcloud storage rm --all-versions ${shellWord(`gs://${bucket}/`)}"$name"; done`,
    remark: {
      en: 'Soft delete keeps deleted objects for its own period (7 days where nothing was set)',
      ko: '소프트 삭제가 켜져 있으면 설정된 기간(기본 7일) 동안 삭제된 객체가 남습니다',
    },
  };
}
