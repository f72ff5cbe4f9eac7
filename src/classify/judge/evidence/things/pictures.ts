import { withSeams } from '../../../names/tokens.ts';
import { wordSet } from '../../../names/word-list.ts';
import { classOf } from '../../../names/words/classes.ts';
import type { Board } from '../../board.ts';
import type { SeenColumn } from '../../seen-column.ts';
import { wholeShare } from '../../shares.ts';
import { type DatasetView, type FieldView, isOf } from '../../view.ts';
import { isShown } from '../values/unspoken.ts';

/** What pictures show that are nobody's: signs of firms, papers, goods, places. */
const others = wordSet(
  `logo banner badge emblem symbol seal stamp license licence certificate receipt contract document product item goods menu
    map qr barcode cover poster background bg popup slide main sub detail content review room store shop building car vehicle`,
);
/** How a person's own picture is called for short. */
const own = wordSet('profile pic img image picture photo avatar face prof userpic thumbnail thumb');

/** A driver's licence is somebody's, whoever keeps the copy. */
const drives = ({ field }: FieldView): boolean => /dr(?:iv|v)|면허/i.test(field.name);

/** Files of pictures: a person's in a table of people, a thing's or a firm's in another. */
export function judgePictures(board: Board, { view, dataset, profile, people }: SeenColumn): void {
  const { words } = view;
  const files = wholeShare(profile, 'image-file');
  if (files < 0.6) return;
  const told = (by: string, weight: number) =>
    board.for('neighbour', by, 'photo', weight, {
      matched: Math.round(files * profile.values),
      of: profile.values,
    });
  const ofPeople = isOf(dataset, ['person', 'people', 'portrait'], false);
  if (!drives(view) && words.some((word) => others.has(word) || classOf(word) === 'organization')) {
    // Whose licence a firm keeps a copy of is its own.
    for (const item of ['photo', 'driver-licence'])
      if (board.scoreOf(item) > 0 && !(item === 'driver-licence' && ofPeople))
        board.for('neighbour', 'pictures of something', item, -6 - board.scoreOf(item));
  } else if (isShown(dataset)) {
    if (board.scoreOf('photo') > 0) told('pictures of things', -6 - board.scoreOf('photo'));
  } else if (ofPeople && (own.has(words.at(-1) ?? '') || own.has(words[0] ?? '')))
    // Where a picture of somebody is found is no page of theirs.
    told('pictures of people', Math.max(6, board.scoreOf('homepage') + 1));
  else if (people >= 2 && files > 0.8 && !isOf(dataset, ['organization', 'thing', 'goods', 'lookup'], false))
    told('pictures of people', 4.2);
}

const albums = /^(.*?)_?(?:photos?|pictures?|images?|imgs?|pics?|galler(?:y|ies)|albums?)$/;
const shown = new Set(['place', 'thing', 'organization', 'school']);
const alsoShown = wordSet(
  'facility house home building estate property pet animal dog cat plant vehicle truck bike shop store spot trail site hotel motel pension camp villa apartment condo review recipe',
);
/** Where people gather, they are on the pictures; which case or day one is of says nothing of what it shows. */
const gathering = wordSet(
  'event team squad guild case incident job task class course lesson meeting match game season project shift album year month week day group issue ticket',
);

/** A line of `room_photos` shows a room. */
export function judgeAlbums(board: Board, { words }: FieldView, { dataset, table }: DatasetView): void {
  const score = board.scoreOf('photo');
  if (score <= 0 || table.any.has('person') || table.any.has('portrait') || words.includes('profile')) return;
  const [, of = ''] = albums.exec(withSeams(dataset.name).toLowerCase()) ?? [];
  const head = of.split('_').at(-1)!.replace(/s$/, '');
  if (gathering.has(head)) return;
  if (shown.has(classOf(head) ?? '') || alsoShown.has(head))
    board.for('table', `pictures of ${head}s`, 'photo', -score);
}
