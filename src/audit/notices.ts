import type { Policy } from '../core/policy.ts';
import type { Notice } from '../core/run.ts';
import type { Collected } from './collect.ts';
import type { NameMask } from './names.ts';
import type { AuditOptions } from './options.ts';

/** What a reader of the run must know of how it was made. */
export function noticesOf(
  options: AuditOptions,
  collected: readonly Collected[],
  mask: NameMask,
  asOf: string,
): Notice[] {
  return [
    ...forceNotices(options.commitment?.policy, asOf),
    // The data map is written with the names that systems spell.
    ...(options.commitment?.map.notices() ?? []).map((one) => shownNotice(one, mask)),
    ...(options.decided?.notices() ?? []),
    ...nameNotices(mask),
    ...resumeNotices(options, collected),
  ];
}

/** What is held against a policy before its first day was promised by another. */
function forceNotices(policy: Policy | undefined, asOf: string): Notice[] {
  if (!policy || policy.effective <= asOf) return [];
  return [
    {
      code: 'policy-not-in-force',
      message: {
        en: `The policy is in force from ${policy.effective}, after the date of this audit (${asOf}): what was promised then stands in an earlier one`,
        ko: `처리방침의 시행일(${policy.effective})이 감사 기준일(${asOf})보다 늦습니다. 기준일의 약속은 이전 처리방침에 있습니다`,
      },
    },
  ];
}

const shownNotice = ({ code, message: { en, ko } }: Notice, mask: NameMask): Notice => ({
  code,
  message: { en: mask.text(en), ko: mask.text(ko) },
});

function nameNotices(mask: NameMask): Notice[] {
  return [...mask.masked].map((place) => ({
    code: 'personal-data-in-name',
    message: {
      en: `A name at ${place} is itself personal data; it is shown masked`,
      ko: `${place}의 이름 자체가 개인정보이므로 가려서 표시했습니다`,
    },
  }));
}

/** What an earlier audit looked at was true then. */
function resumeNotices({ checkpoint }: AuditOptions, collected: readonly Collected[]): Notice[] {
  const count = collected.reduce((sum, { resumed }) => sum + resumed, 0);
  if (checkpoint?.resumed === undefined || count === 0) return [];
  const begun = checkpoint.resumed;
  return [
    {
      code: 'audit-resumed',
      message: {
        en: `${count} datasets were looked at by the audit begun at ${begun}, and not again`,
        ko: `데이터셋 ${count}개는 ${begun}에 시작한 감사에서 확인한 결과이며 다시 확인하지 않았습니다`,
      },
    },
  ];
}
