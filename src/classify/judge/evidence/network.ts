import { wordSet } from '../../names/word-list.ts';
import type { Board } from '../board.ts';
import { type DatasetView, type FieldView, isOf } from '../view.ts';

/** Networks, shops of games and services of identity at which people have accounts. */
const networks = wordSet(`
  facebook fb twitter instagram insta linkedin youtube tiktok pinterest snapchat reddit tumblr twitch threads thread bluesky mastodon
  telegram tg whatsapp wechat weixin qq weibo line kakao naver viber signal discord skype slack matrix vk vkontakte xing
  github gitlab bitbucket gitee google apple microsoft azure okta auth0 keycloak cognito firebase clerk ldap saml oidc openid sso idp oauth
  steam xbox psn playstation nintendo epic gamecenter twitchtv soundcloud spotify vimeo flickr behance dribbble medium quora
  stackoverflow strava orcid dingtalk feishu lark wecom yahoo paypal amazon salesforce wordpress keybase
`);

/** What may follow the network where it is the account that is told. */
const accounts = wordSet(
  'user id uid sub handle username name account login nick nickname screen subject member profile',
);
const numbering = wordSet('telegram tg github gitlab kakao vk discord steam facebook');
const links = wordSet('url link uri href page web website');

/** Somebody's account elsewhere by the network's name: `discord_user_id`, `apple_sub`; with a link, the page of a profile. */
export function judgeNetwork(board: Board, { field, words, matches }: FieldView, dataset: DatasetView): void {
  const [first, ...rest] = words;
  if (first === undefined || !networks.has(first) || rest.length === 0) return;
  // Some give out numbers: `telegram_id`.
  if (field.family === 'number' && /^(?:user )?(?:id|uid)$/.test(rest.join(' ')) && numbering.has(first)) {
    if (dataset.table.head.has('person')) board.for('name', words.join(' '), 'username', 20);
    return;
  }
  if (field.family !== 'text') return;
  if (matches.some(({ strong }) => strong) || !isOf(dataset, ['person', 'people'], true)) return;
  if (isOf(dataset, ['lookup', 'secret', 'order', 'organization'], false)) return;
  const last = rest.at(-1)!;
  if (links.has(last)) {
    if (rest.every((word) => links.has(word) || accounts.has(word)))
      board.for('name', words.join(' '), 'homepage', 7);
  } else if (rest.every((word) => accounts.has(word))) board.for('name', words.join(' '), 'username', 9);
}
