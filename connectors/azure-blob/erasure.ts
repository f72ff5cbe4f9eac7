import { type StoreCommands, shellWord } from '../_objects/erasure.ts';

/** By the Azure command-line tool, snapshots included. */
export function azureCommands(container: string, account: string | undefined): StoreCommands {
  const to = `${account === undefined ? '' : `--account-name ${shellWord(account)} `}--container-name ${shellWord(container)}`;
  return {
    deleteOlder: ({ prefix, names, before }) =>
      `az storage blob list ${to} --prefix ${shellWord(prefix)} --query "[?properties.lastModified<'${before}'].name" --num-results '*' --output tsv |\n` +
      `  grep -xE -- ${shellWord(names)} |\n` +
      `  while IFS= read -r name; do az storage blob delete ${to} --name "$name" --delete-snapshots include; done`,
    remark: {
      en: 'Soft delete and versioning keep deleted blobs for their own periods',
      ko: '소프트 삭제와 버전 관리가 켜져 있으면 설정된 기간 동안 삭제된 블롭이 남습니다',
    },
  };
}
