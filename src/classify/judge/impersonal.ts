import type { ClassifiedField } from '../../core/classification.ts';
import type { Dataset } from '../../core/dataset.ts';
import type { Detector } from '../../core/detector.ts';
import { isSettings, isWording } from '../names/settings.ts';
import { wordSet } from '../names/word-list.ts';
import type { ColumnProfile, Hits } from '../values/index.ts';
import type { Board } from './board.ts';
import { mentions } from './hits.ts';
import type { Judge } from './judge.ts';
import { personal } from './kinds/standing.ts';
import { isDocument } from './shares.ts';
import { type DatasetView, type FieldView, isLineOfText } from './view.ts';

/** What machines are called in settings, and what is told of where they are reached. */
const machines = wordSet(`
  host hostname server bind listen listener listening advertised upstream downstream backend frontend endpoint url uri dns nameserver
  resolver gateway gw ntp proxy broker bootstrap cluster node master slave primary secondary replica replicaof standby sentinel seed subnet
  cidr network vpc vlan route router peer target balancer lb vip nat eip elastic interface nic registry repository repo syslog collector
  agent smtp imap pop3 ldap radius database db datasource jdbc dsn redis kafka zookeeper zk elasticsearch opensearch mongo mongodb mysql
  postgres postgresql mariadb oracle rabbitmq amqp mqtt memcached cache consul etcd vault prometheus grafana api service svc webhook
  connect instance machine address ipv4 ipv6 public private external internal static floating forwarder dhcp tftp
  nfs storage bucket cdn origin vm pod container docker kubernetes k8s ansible ssh sftp ftp telnet monitoring
`);
/** What somebody comes from who uses them, or may. */
const clients = wordSet(
  'client user visitor remote customer member guest person login admin operator allow allowed whitelist allowlist trusted trust deny denied block blocked blacklist blocklist ban banned office home from',
);

/** Accounts of programs at one another. */
const programs = wordSet(`
  database db datasource source jdbc dsn redis kafka mongo mongodb mysql postgres postgresql mariadb oracle rabbitmq amqp mqtt smtp imap ldap
  ansible service svc registry repository connection connect api proxy elasticsearch opensearch client mysqld bind replication
`);

/** Whether a field of settings names a machine. */
const isMachine = (view: FieldView): boolean => speaksOf(view, machines) && !speaksOf(view, clients);

const speaksOf = ({ words, whole = words }: FieldView, of: ReadonlySet<string>): boolean =>
  whole.some((word) => of.has(word) || of.has(word.replace(/s$/, '')));

/** Of how many values what a detector found in them is nobody's, as they set up programs: a server's address, the mailbox of an office. */
export function impersonalCount(
  { item }: Detector,
  { whole, within, impersonal = 0 }: Hits,
  view: FieldView,
  dataset: DatasetView,
): number {
  if (!dataset.setUp) return 0;
  // What a machine knows others by.
  const known = dataset.dataset.name === 'hosts' && isLineOfText(view.field, dataset.dataset);
  return item === 'ip-address' && (known || isMachine(view)) ? whole + within : impersonal;
}

/** A dataset as what its file says that it is. */
export function asFile(
  view: DatasetView,
  given: Dataset,
  profiles: ReadonlyMap<number, ColumnProfile>,
): DatasetView {
  if (given.kind !== 'file') return view;
  const records = Math.max(0, ...[...profiles.values()].map(({ rows }) => rows));
  // YAML is what fixtures are written in as well: a list, or what is called one of people.
  const most = view.table.head.has('person') ? 0 : records > 1 ? 1 : Number.POSITIVE_INFINITY;
  const listsPeople = given.fields[0]?.type === 'yaml' && namedItems(view) > most;
  return { ...view, setUp: isSettings(given) && !listsPeople, wording: records <= 1 && isWording(given) };
}

/** How many different items of people the names of columns stand for. */
const namedItems = ({ fields }: DatasetView): number =>
  new Set(
    fields.flatMap(({ matches, korean }) => [
      ...matches.filter(({ strong, item }) => strong && personal.has(item)).map(({ item }) => item),
      ...(korean !== undefined && personal.has(korean) ? [korean] : []),
    ]),
  ).size;

const reached: ReadonlySet<string> = new Set(['ip-address', 'email']);
/** What else names alone stand for that mean other things where programs are set up: where a server is, what a module gives out. */
const misnamed: ReadonlySet<string> = new Set([
  'address',
  'address-part',
  'department',
  'completion',
  'prompt',
  'free-text',
]);

/** What stands inside a field, as it was judged. */
export interface SeenPath {
  readonly view: FieldView;
  readonly profile: ColumnProfile;
}

/** A document of settings mentions what its members do: where those are a machine's, the whole is as well. */
export function asItsPathsTell(
  field: ClassifiedField,
  profile: ColumnProfile,
  paths: readonly SeenPath[],
  dataset: DatasetView,
  detectors: ReadonlyMap<string, Detector>,
): ClassifiedField {
  if (!isDocument(profile)) return field;
  const { classification } = field;
  const left = (item: string) =>
    paths
      .flatMap(({ view, profile }) => [...profile.hits].map(([id, hits]) => ({ view, hits, id })))
      .reduce((sum, { view, hits, id }) => {
        const detector = detectors.get(id);
        if (detector?.item !== item) return sum;
        return sum + hits.whole + hits.within - impersonalCount(detector, hits, view, dataset);
      }, 0);
  const contains = Object.entries(classification.contains).flatMap(([item, count]) => {
    const most = reached.has(item) ? Math.min(count, left(item)) : count;
    return most > 0 ? [[item, most] as const] : [];
  });
  return { ...field, classification: { ...classification, contains: Object.fromEntries(contains) } };
}

/** Whether values hold what somebody may have written down. */
const mentionsAny = (profile: ColumnProfile | undefined, detectors: ReadonlyMap<string, Detector>): boolean =>
  [...(profile?.hits ?? [])].some(
    ([id, hits]) => mentions(detectors.get(id)!, hits) > (hits.impersonal ?? 0),
  );

/** What a screen calls things is nobody's: `member.phone=Telephone`. */
function judgeWording(
  board: Board,
  profile: ColumnProfile | undefined,
  detectors: ReadonlyMap<string, Detector>,
): void {
  const found = new Set([...(profile?.hits ?? [])].map(([id]) => detectors.get(id)?.item));
  for (const item of board.items()) {
    const score = board.scoreOf(item);
    if (score > 0 && !found.has(item)) board.for('neighbour', 'words on a screen', item, -score);
  }
}

/** What a machine is reached by, and a program at another, is nobody's. */
export const judgeMachines: Judge = (board, view, dataset, { profile, detectors }) => {
  if (dataset.wording) judgeWording(board, profile, detectors);
  if (!dataset.setUp) return;
  for (const item of [...reached, ...misnamed]) {
    const score = board.scoreOf(item);
    if (score <= 0) continue;
    const found = [...(profile?.hits ?? [])].filter(([id]) => detectors.get(id)?.item === item);
    const isNobodys = found.every(
      ([id, hits]) => impersonalCount(detectors.get(id)!, hits, view, dataset) >= hits.whole + hits.within,
    );
    // A name alone says little where no address stands under it: `MAIL_HOST`.
    if (
      isNobodys &&
      (found.length > 0 || isMachine(view) || (misnamed.has(item) && !mentionsAny(profile, detectors)))
    )
      board.for('neighbour', 'settings of programs', item, -score);
  }
  const login = board.scoreOf('username');
  if (login > 0 && speaksOf(view, programs))
    board.for('neighbour', 'settings of programs', 'username', -login);
};
