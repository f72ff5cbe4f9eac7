import { tableName } from '../../../names/tables.ts';
import { withSeams } from '../../../names/tokens.ts';
import type { Board } from '../../board.ts';
import { type DatasetView, type FieldView, isOf } from '../../view.ts';
import { isOwned } from '../times/logged.ts';

/** Where programs keep to whose device they push messages. */
const pushed =
  /(?:^|_)(?:fcm|gcm|apns?|push|web_?push|push_?notifications?|one_?signal|expo|sns|firebase|notification)(?:_?(?:tokens?|devices?|registrations?|subscriptions?|endpoints?|players?|clients?|installations?|ids?|keys?|receivers?|targets?|notification_?(?:tokens?|devices?|subscriptions?)|[a-z]+_tokens?))$|(?:^|_)(?:device|mobile)_?(?:tokens?|registrations?|subscriptions?)$/i;
const reached =
  /^(?:(?:registration|regist|reg|register|player|subscription|onesignal|push|installation|instance|fcm|gcm|apns|device) (?:id|key|token)|endpoint(?: (?:arn|url))?|arn|(?:device|app|push|platform)?(?: )?endpoint arn|token|subscription|subscription json|registration)$/;
/** Keys of a browser's subscription to pushed messages (RFC 8291). */
const keys = /^(?:p256_?dh(?:_?key)?|auth(?:_?(?:key|token|secret))?|keys?|vapid(?:_?key)?)$/i;

/** Tables of things that belong to a site, not to somebody. */
const things =
  /(?:^|_)(?:sensors?|(?:pos_?)?terminals?|printers?|kiosks?|gateways?|servers?|routers?|switch(?:es)?|cameras?|meters?|readers?|machines?|inverters?|controllers?|beacons?|plcs?|pumps?|scales?|scanners?)(?:_?(?:readings?|data|inventory|registry))?$/i;
const serials =
  /^(?:serial|serial (?:number|no)|sn|hardware serial|terminal (?:id|number|no)|machine id|unique id|uid|identifier)$/;

/** What is compared by its digest: a request, a file, an error. */
const digested =
  /^(?:booking|order|request|content|file|document|doc|data|schema|error|issue|exception|event|query|message|payload|image|photo|code|commit|stack|stack ?trace|cert|certificate|key|public key|job|task|product|item|invoice|payment|transaction|audio|video|text|row|record|config|build|package|template|asset|article|crash|log|alert|incident|rule) fingerprint$/;
/** Where a carrier's network is entered. */
const carriers = /^(?:apn|apn id|apn name|access point(?: name)?)$/;

/** Whether one of its columns is what only browsers give out. */
const hasBrowserKey = ({ fields }: DatasetView): boolean =>
  fields.some(({ field }) => /^p256_?dh(?:_?key)?$/i.test(field.name));

/** To whose device messages are pushed; and what only looks like somebody's device. */
export function judgeHandset(board: Board, { field, words }: FieldView, dataset: DatasetView): void {
  if (field.family !== 'text') return;
  const word = words.join(' ');
  const name = withSeams(tableName(dataset.dataset));
  const length = field.maxLength ?? 255;
  if (pushed.test(name)) {
    if (reached.test(word) && length >= 32) board.for('table', word, 'device-id', 13);
    else if (keys.test(field.name) && (/sub|endpoint|web/i.test(name) || hasBrowserKey(dataset)))
      board.for('table', word, 'api-key', 12);
    return;
  }
  const against = () => board.against('name', word, Math.max(0, board.scoreOf('device-id')) + 4);
  if (digested.test(word) || carriers.test(word)) against();
  else if (
    word === 'fingerprint' &&
    /(?:error|issue|exception|crash|alert|event_group|incident)s?$/i.test(name)
  )
    against();
  else if (
    serials.test(word) &&
    things.test(name) &&
    !isOwned(dataset) &&
    !isOf(dataset, ['session', 'person'], false)
  )
    against();
}
