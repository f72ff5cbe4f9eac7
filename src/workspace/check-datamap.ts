import { activitiesOf } from '../core/activities.ts';
import type { Mistake } from '../core/mistake.ts';
import { unknownName } from '../core/nearest.ts';
import type { Activity, Policy } from '../core/policy.ts';
import type { Text } from '../core/text.ts';
import type { MapEntry, Serves, Workspace } from '../core/workspace.ts';

/** What in a data map does not fit the policy or itself; paths start at the workspace file's root. */
export function checkDataMap(workspace: Workspace, policy: Policy): Mistake[] {
  const activities = activitiesOf(policy);
  const sources = Object.keys(workspace.sources);
  const customers = workspace.zeroLogging.flatMap(({ at }, i) =>
    checkAddress(at, ['zeroLogging', i, 'at'], sources),
  );
  const mapped = workspace.data.flatMap((entry, e) => [
    ...checkAddress(entry.at, ['data', e, 'at'], sources),
    ...entry.serves.flatMap((serves, s) =>
      checkServes(serves, activities).map((message) => ({
        path: ['data', e, 'serves', s, ...message.path],
        message: message.message,
      })),
    ),
    ...checkRepeated(entry.serves).map((s) => ({
      path: ['data', e, 'serves', s],
      message: messages.repeated,
    })),
    ...checkTwin(workspace.data, e),
  ]);
  return [...mapped, ...customers];
}

/** Entries that say the same records of the same activity again: they would be counted twice. */
function checkRepeated(serves: readonly Serves[]): number[] {
  const keys = serves.map(({ activity, dataType, where }) => JSON.stringify([activity, dataType, where]));
  return keys.flatMap((key, index) => (keys.indexOf(key) < index ? [index] : []));
}

function checkAddress(at: string, path: PropertyKey[], sources: readonly string[]): Mistake[] {
  const colon = at.indexOf(':');
  if (colon < 1 || colon === at.length - 1) return [{ path, message: messages.address }];
  const source = at.slice(0, colon);
  if (sources.includes(source)) return [];
  return [{ path, message: unknownName({ en: 'source', ko: '소스' }, source, sources) }];
}

function checkServes(serves: Serves, activities: ReadonlyMap<string, Activity>): Mistake[] {
  const { activity: id, dataType } = serves;
  const activity = activities.get(id);
  if (!activity) {
    const what = { en: 'activity of the policy', ko: '처리방침의 처리업무' };
    return [{ path: ['activity'], message: unknownName(what, id, activities.keys()) }];
  }
  const types = [...new Set(activity.retention.flatMap((one) => one.dataType ?? []))];
  if (dataType !== undefined && !types.includes(dataType)) {
    const what = { en: `data type of \`${id}\``, ko: `\`${id}\` 업무의 데이터 유형` };
    return [{ path: ['dataType'], message: withChoices(unknownName(what, dataType, types), types) }];
  }
  const general = activity.retention.some((one) => one.dataType === undefined);
  if (dataType !== undefined || general) return [];
  const message = {
    en: `\`${id}\` keeps its data types differently; name one with dataType`,
    ko: `데이터 유형마다 보유기간이 다른 업무(\`${id}\`)이므로 dataType을 적어야 합니다`,
  };
  return [{ path: [], message: withChoices(message, types) }];
}

function withChoices({ en, ko }: Text, types: readonly string[]): Text {
  const list = types.join(', ');
  return types.length === 0
    ? { en: `${en}; it has none`, ko: `${ko}. 정해진 유형이 없습니다` }
    : { en: `${en}; it has ${list}`, ko: `${ko}. 쓸 수 있는 값: ${list}` };
}

/** The same place twice leaves open which entry counts. */
function checkTwin(data: readonly MapEntry[], e: number): Mistake[] {
  const twin = data.findIndex((other) => other.at === data[e]?.at);
  if (twin === e) return [];
  const message = {
    en: `the same place stands in data[${twin}] already; put both into one entry`,
    ko: `같은 위치가 data[${twin}]에 이미 있습니다. 한 항목으로 합치십시오`,
  };
  return [{ path: ['data', e, 'at'], message }];
}

const messages = {
  repeated: {
    en: 'the same activity stands here twice for the same records',
    ko: '같은 레코드에 같은 업무가 두 번 있습니다',
  },
  address: {
    en: 'expected source:dataset, such as crm:public.inquiries or exports:**',
    ko: '필요한 값: 소스:데이터셋, 예: crm:public.inquiries, exports:**',
  },
} satisfies Record<string, Text>;
