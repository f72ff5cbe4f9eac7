import {
  type DatasetEvidence,
  defineRule,
  type Evidence,
  type FactOf,
  formatName,
  type Place,
  type Result,
  type SourceEvidence,
  type Text,
} from '../../src/sdk/index.ts';
import { dataset, evidence, field, source } from '../_shared/example.ts';
import { personalItems, placeOf } from '../_shared/fields.ts';
import { digits } from '../_shared/words.ts';

type Access = FactOf<'access'>;

const grant = (grantee: string, more: Partial<Access> = {}) =>
  ({
    kind: 'access',
    origin: 'measured',
    dataset: 'people',
    grantee,
    privileges: ['SELECT'],
    ...more,
  }) as const;

const session = (role: string) =>
  ({ kind: 'session', origin: 'measured', role, readOnly: true, couldWrite: [] }) as const;

const people = dataset('people', [field('email')]);

export default defineRule({
  id: 'excessive-grants',
  title: { en: 'Excessive grants on personal data', ko: '개인정보에 대한 과도한 접근 권한' },
  severity: 'high',
  about: {
    en: 'Access to personal data may be given only to those who need it for their work (Safety Measures notice Art. 5(1)). The grants on each dataset that holds personal data, views included, are compared with the roles that the workspace lists for the source (`roles`); a grant reached through a listed role is fine, and so is reading by the role of the audit itself. PUBLIC is always violated, other roles with medium severity. Owners and superusers are no grants. Where the workspace lists no roles, only PUBLIC can be judged, and one low unknown result a source says so.',
    ko: '개인정보에 대한 접근 권한은 업무에 필요한 사람에게만 최소한으로 주어야 합니다(안전성 확보조치 기준 제5조제1항). 뷰를 포함해 개인정보가 있는 각 데이터셋의 권한을 작업공간에 적힌 소스의 역할(`roles`)과 비교하며, 적힌 역할을 통해 얻은 권한과 점검에 쓰는 역할의 읽기 권한은 허용합니다. PUBLIC은 항상 위반이고 그 밖의 역할은 중간 심각도입니다. 소유자와 슈퍼유저는 부여된 권한으로 보지 않습니다. 역할이 적혀 있지 않으면 PUBLIC만 판단할 수 있으므로 소스마다 낮은 심각도의 확인 불가 결과를 하나 남깁니다.',
  },
  remedy: {
    en: 'Take the access back (REVOKE in a database, the mode of a file, the policy of a bucket), or add the role to `roles` of the source in gamsa.yaml if its holders need the data for their work.',
    ko: '권한을 회수하십시오(데이터베이스는 REVOKE, 파일은 접근 모드, 버킷은 정책). 업무상 필요한 역할이라면 gamsa.yaml의 해당 소스 `roles`에 추가하십시오.',
  },
  needsPolicy: false,
  evaluate: (evidence) => evidence.sources.flatMap((source) => judge(source, evidence)),
  examples: [
    {
      title: 'PUBLIC may read people',
      evidence: () =>
        evidence({ sources: [source('crm', { facts: [grant('PUBLIC')] })], datasets: [people] }),
      expect: ['violated'],
    },
    {
      title: 'a role beyond those listed',
      evidence: () =>
        evidence({
          sources: [source('crm', { config: { roles: ['app'] }, facts: [grant('app'), grant('intern')] })],
          datasets: [people],
        }),
      expect: ['violated'],
    },
    {
      title: 'a file that everybody may read is one finding, however many tables it holds',
      evidence: () =>
        evidence({
          sources: [source('crm', { facts: [grant('PUBLIC', { dataset: undefined })] })],
          datasets: [people, dataset('guests', [field('name')])],
        }),
      expect: ['violated'],
    },
    {
      title: 'a role beyond those listed, which may read some of the fields',
      evidence: () =>
        evidence({
          sources: [
            source('crm', { config: { roles: ['app'] }, facts: [grant('intern', { fields: ['email'] })] }),
          ],
          datasets: [people],
        }),
      expect: ['violated'],
    },
    {
      title: 'listed roles, one of them through membership',
      evidence: () =>
        evidence({
          sources: [
            source('crm', {
              config: { roles: ['app'] },
              facts: [grant('app'), grant('worker', { via: 'app' })],
            }),
          ],
          datasets: [people],
        }),
      expect: ['satisfied'],
    },
    {
      title: 'the role of the audit, which reads and is not listed',
      evidence: () =>
        evidence({
          sources: [
            source('crm', { config: { roles: ['app'] }, facts: [session('auditor'), grant('auditor')] }),
          ],
          datasets: [people],
        }),
      expect: ['satisfied'],
    },
    {
      title: 'the role of the audit, which may write as well',
      evidence: () =>
        evidence({
          sources: [
            source('crm', {
              config: { roles: ['app'] },
              facts: [session('intern'), grant('intern', { privileges: ['SELECT', 'UPDATE'] })],
            }),
          ],
          datasets: [people],
        }),
      expect: ['violated'],
    },
    {
      title: 'the workspace lists no roles',
      evidence: () => evidence({ sources: [source('crm', { facts: [grant('app')] })], datasets: [people] }),
      expect: ['unknown'],
    },
    {
      title: 'nobody but the owner',
      evidence: () =>
        evidence({
          sources: [source('crm', { facts: [grant('app', { via: 'owner' })] })],
          datasets: [people],
        }),
      expect: ['satisfied'],
    },
    {
      title: 'a system with roles that does not tell their grants',
      evidence: () => evidence({ sources: [source('crm', { facts: [session('x')] })], datasets: [people] }),
      expect: ['unknown'],
    },
    {
      title: 'PUBLIC may read what holds nothing personal',
      evidence: () =>
        evidence({
          sources: [source('crm', { facts: [grant('PUBLIC', { dataset: 'goods' })] })],
          datasets: [dataset('goods', [field(undefined)])],
        }),
      expect: [],
    },
  ],
});

/** Owning a dataset, or being above all grants, is not a grant. */
const inherent = /^(?:owner|superuser)\b/i;
/** All that an audit needs. */
const reading: ReadonlySet<string> = new Set(['SELECT', 'SHOW VIEW']);

function judge(source: SourceEvidence, evidence: Evidence): Result[] {
  const { roles } = source.config;
  const personal = evidence.datasets.filter(
    (one) => one.source === source.id && personalItems(one, evidence.items).length > 0,
  );
  if (personal.length === 0) return [];
  const access = source.facts.filter((fact) => fact.kind === 'access');
  if (access.length === 0) return untold(source);
  const own = source.facts.find((fact) => fact.kind === 'session')?.role;
  // Who looks must be able to: its role is made for that, and is not among those that work with the data.
  const audits = ({ grantee, privileges }: Access) =>
    grantee === own && privileges.every((privilege) => reading.has(privilege));
  const grants = access.filter((fact) => !inherent.test(fact.via ?? '') && !audits(fact));
  const whole = grants.filter(({ dataset }) => dataset === undefined);
  const places = [
    { place: { source: source.id }, on: whole },
    ...personal.map((one) => ({ place: placeOf(one), on: grantsOn(one, grants) })),
  ];
  // Where there are grants on the source as a whole, datasets without any of their own are not alone with their owner.
  const told = whole.length > 0 ? places.filter(({ on }) => on.length > 0) : places.slice(1);
  const judged = told.flatMap(({ place, on }) =>
    judgeGrants(place, on, roles, access.some(audits) ? own : undefined),
  );
  const reaching = places.flatMap(({ on }) => on);
  const others = new Set(reaching.map(({ grantee }) => grantee).filter((grantee) => grantee !== 'PUBLIC'));
  if (roles || others.size === 0) return judged;
  const message = {
    en: `Other roles may reach personal data (${digits(others.size)}); list those that should under \`roles\` of the source`,
    ko: `그 밖에 ${digits(others.size)}개 역할이 개인정보에 접근할 수 있습니다. 접근해야 하는 역할을 소스의 \`roles\`에 적으십시오`,
  };
  return [...judged, { status: 'unknown', place: { source: source.id }, message, severity: 'low' }];
}

/** A system with roles that does not tell who may do what; files have none, and there is nothing to say. */
function untold({ id, facts }: SourceEvidence): Result[] {
  // Databases tell of the session, stores of objects whether access is recorded.
  if (!facts.some(({ kind }) => kind === 'session' || kind === 'access-logging')) return [];
  const message = {
    en: 'Who may reach the personal data in it could not be read',
    ko: '누가 개인정보에 접근할 수 있는지 읽지 못했습니다',
  };
  return [{ status: 'unknown', place: { source: id }, message, severity: 'low' }];
}

/** Grants on the dataset itself; those on the whole source are judged once, there. */
function grantsOn({ dataset }: DatasetEvidence, grants: readonly Access[]): Access[] {
  return grants.filter((fact) => fact.dataset === dataset.name);
}

/** Whose reading was left out, so that nobody takes a colleague's account for one made for audits. */
const auditorWords = (role: string | undefined) =>
  role === undefined
    ? { en: '', ko: '' }
    : {
        en: `, besides ${formatName(role)}, which this audit reads with`,
        ko: ` (이 점검에 쓴 ${formatName(role)} 제외)`,
      };

function judgeGrants(
  place: Place,
  on: readonly Access[],
  roles: readonly string[] | undefined,
  auditor: string | undefined,
): Result[] {
  const isListed = (role: string | undefined) => role !== undefined && (roles?.includes(role) ?? true);
  const excessive = on.filter(
    ({ grantee, via }) => grantee === 'PUBLIC' || !(isListed(grantee) || isListed(via)),
  );
  const byGrantee = Map.groupBy(excessive, ({ grantee }) => grantee);
  if (byGrantee.size === 0) {
    const besides = auditorWords(auditor);
    const message = {
      en: `Only the roles listed may reach it${besides.en}`,
      ko: `적힌 역할만 접근할 수 있습니다${besides.ko}`,
    };
    const nobody = {
      en: `No role but its owner was given access${besides.en}`,
      ko: `소유자 외에 권한을 받은 역할이 없습니다${besides.ko}`,
    };
    if (on.length === 0) return [{ status: 'satisfied', place, message: nobody }];
    return roles ? [{ status: 'satisfied', place, message }] : [];
  }
  return [...byGrantee].map(([grantee, facts]): Result => {
    const everybody = grantee === 'PUBLIC';
    const privileges = [...new Set(facts.flatMap((fact) => fact.privileges))].join(', ');
    const role = formatName(grantee);
    const fields = fieldWords(facts);
    const message = everybody
      ? {
          en: `Everybody (PUBLIC) has ${privileges} on personal data${fields.en}`,
          ko: `모든 사용자(PUBLIC)에게 개인정보에 대한 ${privileges} 권한이 있습니다${fields.ko}`,
        }
      : {
          en: `${role} has ${privileges} on personal data and is not among the roles listed${fields.en}`,
          ko: `목록에 없는 역할 ${role}에 개인정보에 대한 ${privileges} 권한이 있습니다${fields.ko}`,
        };
    return {
      status: 'violated',
      place,
      recipient: grantee,
      message,
      severity: everybody ? 'high' : 'medium',
    };
  });
}

/** More fields than this are counted, not named. */
const mostFields = 5;

/** Where a system grants fields one by one: those that may be read. */
function fieldWords(facts: readonly Access[]): Text {
  const fields = [...new Set(facts.flatMap((fact) => fact.fields ?? []))].sort().map(formatName);
  if (fields.length === 0) return { en: '', ko: '' };
  const named = fields.slice(0, mostFields).join(', ');
  const more = fields.length - mostFields;
  return more > 0
    ? { en: ` (fields: ${named} and ${more} more)`, ko: `(필드: ${named} 외 ${more}개)` }
    : { en: ` (fields: ${named})`, ko: `(필드: ${named})` };
}
