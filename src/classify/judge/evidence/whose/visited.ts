import { tableName } from '../../../names/tables.ts';
import { withSeams } from '../../../names/tokens.ts';
import type { Board } from '../../board.ts';
import type { SeenColumn } from '../../seen-column.ts';
import { wholeCount } from '../../shares.ts';
import { countCalled, type DatasetView, type FieldView, isOf, standsBeside } from '../../view.ts';

/** Where what visitors look at is counted, whatever else the table is called. */
const counted =
  /(?:^|_)(?:stats?|hits?|visits?|visitors?|views?|pageviews?|traffic|tracking|analytics|clicks?|impressions?|access(?:es)?|log|logs)$/i;
/** How the page is told that somebody looked at. */
const pages =
  /^(?:uri|url|page|path|page (?:url|uri|title|name|path|location)|title|document title|screen|screen name|landing page|exit page|entry page|request (?:uri|path)|route|href|permalink)$/;
/** What a browser tells with each request. */
const sent = /^(?:referr?er|http referr?er|user agent|useragent|ip|ip address|browser|visitor id|visitor)$/;
/** What a page that somebody wrote has. */
const written =
  /^(?:content|body|text|slug|author|author id|description|published at|meta description|status)$/;

/** Which page somebody looked at, in a table that keeps what browsers send with it. */
export function judgePageName(board: Board, view: FieldView, dataset: DatasetView): void {
  const { field, words } = view;
  const word = words.join(' ');
  if (field.family !== 'text' || !pages.test(word) || (field.maxLength ?? 255) < 30) return;
  if (isOf(dataset, ['lookup', 'content', 'llm'], false)) return;
  const name = withSeams(tableName(dataset.dataset));
  const count = (called: RegExp) => countCalled(dataset, view, called);
  if (!counted.test(name) || count(sent) === 0 || count(written) > 0) return;
  if (/title|name|screen/.test(word) && count(/^(?:uri|url|page|path|page url|page path|request uri)$/) === 0)
    return;
  board.for('table', word, 'url', Math.max(0, 11 - Math.max(0, board.scoreOf('url'))));
}

const machines = ['ip-address', 'device-info', 'cookie', 'session-id'];

/** Addresses of machines beside what was asked for, or with what: a log of visits. */
export function judgeVisitedPages(board: Board, { view, dataset, profile }: SeenColumn): void {
  if (!machines.some((item) => standsBeside(dataset, view, item))) return;
  if (
    wholeCount(profile, 'url', 'request-target') > profile.values * 0.8 &&
    profile.distinct > profile.inspected * 0.3
  )
    board.for('neighbour', 'a log of visits', 'url', 3.5);
}
