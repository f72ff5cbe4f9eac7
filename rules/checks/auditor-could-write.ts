import { defineRule } from '../../src/sdk/index.ts';
import { evidence, source } from '../_shared/example.ts';
import { listTexts } from '../_shared/words.ts';

const session = (couldWrite: readonly string[]) =>
  ({ kind: 'session', origin: 'measured', role: 'auditor', readOnly: true, couldWrite }) as const;

export default defineRule({
  id: 'auditor-could-write',
  title: { en: 'The auditing role could write', ko: '쓰기가 가능한 감사 계정' },
  severity: 'low',
  about: {
    en: 'gamsa only reads, and its sessions are read-only. The role it logs in with should not be able to write all the same: privileges are to be the least that the work needs (Safety Measures notice Art. 5(1)). Ways in which the role could write are read from the system.',
    ko: 'gamsa는 읽기만 하며 세션도 읽기 전용입니다. 그래도 로그인하는 계정 자체에 쓰기 권한이 없어야 합니다. 접근 권한은 업무에 필요한 최소한이어야 하기 때문입니다(안전성 확보조치 기준 제5조제1항). 계정이 쓸 수 있는 경로를 시스템에서 읽어 판단합니다.',
  },
  remedy: {
    en: 'Create a role for audits with SELECT only, and use that in gamsa.yaml.',
    ko: 'SELECT 권한만 있는 감사 전용 계정을 만들어 gamsa.yaml에서 사용하십시오.',
  },
  needsPolicy: false,
  evaluate: (evidence) =>
    evidence.sources.flatMap(({ id, facts }) =>
      facts
        .filter((fact) => fact.kind === 'session')
        .map(({ couldWrite }) => {
          const place = { source: id };
          if (couldWrite.length === 0) {
            const message = { en: 'The role can only read', ko: '읽기만 가능한 계정입니다' };
            return { status: 'satisfied', place, message };
          }
          const ways = listTexts(couldWrite.map((way) => ({ en: way, ko: way })));
          const message = {
            en: `The role could write: ${ways.en}`,
            ko: `쓰기가 가능한 계정입니다: ${ways.ko}`,
          };
          return { status: 'violated', place, message };
        }),
    ),
  examples: [
    {
      title: 'a superuser',
      evidence: () => evidence({ sources: [source('crm', { facts: [session(['superuser'])] })] }),
      expect: ['violated'],
    },
    {
      title: 'a role that only reads',
      evidence: () => evidence({ sources: [source('crm', { facts: [session([])] })] }),
      expect: ['satisfied'],
    },
    {
      title: 'a system without roles',
      evidence: () => evidence({ sources: [source('exports')] }),
      expect: [],
    },
  ],
});
