import { tableName } from '../../../names/tables.ts';
import { withSeams } from '../../../names/tokens.ts';
import type { Board } from '../../board.ts';
import { addressNeighbours, countCalled, type DatasetView, type FieldView, isOf } from '../../view.ts';

/** Who vouches for somebody: an identity provider or a network. */
const vouchers =
  /^(?:(?:auth|oauth|oauth2|identity|login|sso|social|external|account|idp)? ?(?:provider|network|issuer|idp)(?: (?:name|type|key|code))?|auth (?:type|method|source)|login (?:type|provider)|social (?:type|network|media)|sso type)$/;
/** How that calls him. */
const called =
  /^(?:uid|sub|subject|identifier|external id|external uid|ext id|remote id|foreign id|open id|openid|(?:auth|oauth|identity|login|sso|social) (?:provider )?(?:id|uid|identifier|sub|subject)|provider (?:id|uid|key|identifier|sub|subject)|(?:federated|federation|external|remote|idp|foreign|social)(?: user)? (?:id|uid)|principal id|principal)$/;
/** The finer name of the same beside which a `provider_id` is the provider's own. */
const finer =
  /^(?:provider (?:user|account|customer|subject) ?(?:id|uid)?|provider userid|external (?:user|account) id|account id|uid|sub|subject|remote user id|provider uid)$/;
/** Tables of what vouches for one. */
const linked =
  /(?:^|_)(?:(?:social|oauth2?|oidc|openid|saml|sso|external|linked|federated|connected|third_?party|idp)_?(?:accounts?|identit(?:y|ies)|logins?|users?|links?|connections?|auths?|profiles?|mappings?)|(?:user|member|account|customer|person)_?(?:identit(?:y|ies)|connections?|oauths?|socials?|sso|openids?|external_?ids?|providers?|auth_?providers?)|identit(?:y|ies)|(?:[a-z]+_)?(?:usersocialauths?|socialaccounts?|userlogins?)|user_auths?|authentications?|auth_?(?:providers?|identit(?:y|ies)|accounts?|links?))$/i;

/** Somebody's id at who vouches for them: `provider` and `uid` beside each other, `providerId` and `accountId` of an account. */
export function judgeExternal(board: Board, view: FieldView, dataset: DatasetView): void {
  const { field, words } = view;
  if (field.family !== 'text' || isOf(dataset, ['lookup', 'machine', 'order'], false)) return;
  const word = words.join(' ');
  const name = withSeams(tableName(dataset.dataset));
  const beside = (name: RegExp) => countCalled(dataset, view, name) > 0;
  if (word === 'provider id' && beside(finer)) {
    board.against('neighbour', 'who is called so by it', 8 + Math.max(0, board.scoreOf('username')));
    return;
  }
  // Libraries that keep a provider's id and the account there beside the tokens.
  if (word === 'account id' && beside(/^provider id$/) && beside(/token/)) {
    board.for('neighbour', 'provider', 'username', 16);
    return;
  }
  if (!called.test(word) || (field.maxLength ?? 255) < 16) return;
  const people = linked.test(name) || isOf(dataset, ['person', 'account'], false);
  if (people && beside(vouchers)) board.for('neighbour', 'provider', 'username', 13);
}

/** Words by which one tells a table about chains of blocks. */
const chained =
  /^(?:chain(?: (?:id|name))?|chainid|tx(?: (?:hash|id|index))?|txid|tx hash|transaction hash|block(?: (?:number|hash|height|time|timestamp))?|block number|contract(?: address)?|log index|gas(?: (?:price|used|limit))?|nonce|token (?:id|contract|address|uri)|nullifier(?: hash)?|wei|lamports|mint)$/;
const wallets =
  /^(?:(?:user|owner|borrower|lender|minter|sender|recipient|receiver|holder|creator|buyer|seller|bidder|voter|signer|staker|delegat(?:e|or)|actor|proposer|winner|referrer|from|to|payer|payee|trader|maker|taker|player|claimer|depositor|beneficiary|author|artist|caller|member|account|eth|ethereum|evm|sol|solana|btc|bitcoin|crypto|public|on chain|web3|linked|primary|connected) )?(?:wallet )?(?:address|addr|pubkey)$|^(?:user |owner |crypto |eth |linked |primary )?wallet(?: (?:addr|pubkey|public key))?$/;
/** Names that only an address on a chain has. */
const surely = /wallet (?:address|addr|pubkey)|^(?:eth|ethereum|evm|sol|solana|btc|bitcoin|crypto) address$/;

/** Who somebody is on a chain of blocks: by a `wallet_address` anywhere, by an `owner_address` beside a hash of a transaction. */
export function judgeWallet(board: Board, view: FieldView, dataset: DatasetView): void {
  const { field, words } = view;
  const word = words.join(' ');
  if (field.family !== 'text' || !wallets.test(word) || (field.maxLength ?? 255) < 26) return;
  if (isOf(dataset, ['lookup'], false) || isOf(dataset, ['pay'], false)) return;
  const name = dataset.dataset.name;
  if (/contract|(?:^|_)tokens?$|collection|network|(?:^|_)chains?$|treasur|vault/i.test(name)) {
    // A program's on the chain, by the length of such addresses.
    if (/^(?:contract )?address$/.test(word) && [42, 44, 66].includes(field.maxLength ?? 0))
      board.against('type', field.type, Math.max(0, board.scoreOf('address')) + 8);
    return;
  }
  const told =
    /wallet|nft|crypto|on_?chain|(?:^|_)daos?(?:_|$)|defi|airdrop|stak(?:e|ing)|mints?$/i.test(name) ||
    // Where towns stand beside it, a contract is one between people.
    (countCalled(dataset, view, chained) > 0 && addressNeighbours(dataset, view) === 0);
  if (!surely.test(word) && !told) return;
  const postal = ['address', 'email', 'address-part'];
  const against = Math.max(0, ...postal.map((item) => board.scoreOf(item)));
  board.for('name', word, 'username', Math.max(0, 11 + against - Math.max(0, board.scoreOf('username'))));
}
