import { wordSet } from '../../../names/word-list.ts';
import type { Board } from '../../board.ts';
import type { SeenColumn } from '../../seen-column.ts';
import { type DatasetView, type FieldView, isOf, personalNeighbours, tellsOfPeople } from '../../view.ts';

/** Networks, shops of games and services of identity at which people have accounts. */
const networks = wordSet(`
  facebook fb twitter instagram insta linkedin youtube tiktok pinterest snapchat reddit tumblr twitch threads thread bluesky mastodon
  telegram tg whatsapp wechat weixin qq weibo line kakao naver viber signal discord skype slack matrix vk vkontakte xing
  github gitlab bitbucket gitee google apple microsoft azure okta auth0 keycloak cognito firebase clerk ldap saml oidc openid sso idp oauth
  steam xbox psn playstation nintendo epic gamecenter twitchtv soundcloud spotify vimeo flickr behance dribbble medium quora
  stackoverflow strava zwift orcid researchgate venmo groupme cashapp kakaotalk leetcode codeforce codeforces hackerrank hackerearth codechef atcoder topcoder kaggle baekjoon boj
  solvedac lichess chesscom roblox minecraft faceit battlenet riot epicgame epicgames uplay pubg osu lastfm letterboxd goodreads ravelry untappd substack patreon clubhouse bereal kik farcaster
  nostr peertube deviantart artstation figma codepen replit npm pypi dockerhub huggingface devto hashnode velog tistory zoom webex bgg boardgamegeek duolingo fiverr upwork poshmark depop vinted etsy ebay dingtalk feishu lark wecom yahoo paypal amazon salesforce wordpress keybase
`);

/** What may follow the network where it is the account that is told. */
const accounts = wordSet(
  'user id uid sub handle username name account login nick nickname screen subject member profile',
);
const numbering = wordSet('telegram tg github gitlab kakao vk discord steam facebook groupme');
/** Those that stand for nothing but the account, however short the column is called: `venmo`. */
const alone = wordSet(
  'venmo groupme cashapp leetcode codeforce codeforces hackerrank codechef atcoder kaggle baekjoon boj solvedac lichess chesscom psn faceit battlenet lastfm letterboxd goodreads ravelry kik stackoverflow strava zwift substack patreon researchgate velog deviantart artstation',
);
/** Networks of two words or three, as names are cut. */
const pairs = new Set([
  'cash app',
  'group me',
  'kakao talk',
  'chess com',
  'last fm',
  'battle net',
  'epic game',
  'epic games',
  'hacker rank',
  'hacker earth',
  'leet code',
  'code force',
  'code forces',
  'code chef',
  'at coder',
  'top coder',
  'stack over flow',
  'stack overflow',
  'hugging face',
  'docker hub',
  'good reads',
  'research gate',
  'deviant art',
  'art station',
]);
const links = wordSet('url link uri href page web website');

/** Somebody's account elsewhere by the network's name: `discord_user_id`, `apple_sub`; with a link, the page of a profile. */
export function judgeNetwork(board: Board, view: FieldView, dataset: DatasetView): void {
  const { field, words, matches } = view;
  const [first, ...rest] = joined(words);
  if (first === undefined || !networks.has(first)) return;
  // Some give out numbers: `telegram_id`.
  if (field.family === 'number' && /^(?:user )?(?:id|uid)$/.test(rest.join(' ')) && numbering.has(first)) {
    if (tellsOfPeople(dataset, view, personalNeighbours(dataset, view)))
      board.for('name', words.join(' '), 'username', 20);
    return;
  }
  if (field.family !== 'text') return;
  if (matches.some(({ strong }) => strong) || !isOf(dataset, ['person', 'people'], true)) return;
  if (isOf(dataset, ['lookup', 'secret', 'order', 'organization'], false)) return;
  const last = rest.at(-1);
  if (last === undefined) {
    if (alone.has(first)) board.for('name', first, 'username', 9);
  } else if (links.has(last)) {
    if (rest.every((word) => links.has(word) || accounts.has(word)))
      board.for('name', words.join(' '), 'homepage', 7);
  } else if (rest.every((word) => accounts.has(word))) board.for('name', words.join(' '), 'username', 9);
}

/** `cash_app_handle` as `cashapp_handle`. */
function joined(words: readonly string[]): readonly string[] {
  for (const length of [2, 3]) {
    const one = words.slice(0, length).join(' ');
    if (pairs.has(one)) return [one.replaceAll(' ', ''), ...words.slice(length)];
  }
  return words;
}

/** How well somebody knows a network, in a few words: nobody's account there. */
export function judgeNetworkAnswers(board: Board, { view: { words }, profile }: SeenColumn): void {
  const score = board.scoreOf('username');
  const { inspected, distinct, classes } = profile;
  if (score <= 0 || !networks.has(words.at(-1) ?? '') || inspected < 12 || distinct > 6) return;
  const told = (['digit', 'at', 'slash', 'underscore'] as const).some((kind) => (classes.get(kind) ?? 0) > 0);
  if (!told && distinct < inspected / 2) board.for('values', 'a few answers', 'username', -score);
}
