import { defineDetector } from '../../src/sdk/index.ts';

export default defineDetector({
  id: 'token-prefixed',
  kind: 'pattern',
  item: 'token',
  form: 'tokenised',
  core: '(?:tok|tkn|token|ptok|ctok|dtok|vlt|vault|surr|pseudo|anon|alias|pan|rrn|card|pm|src|cus|acct|usr|user|ref)(?:_[a-z]{2,8})?[_:-][A-Za-z0-9_-]{6,100}|(?:TOK|TKN|TOKEN)[_:-][A-Z0-9_-]{6,100}|[a-z]{2,8}_[A-Za-z0-9]{14,64}',
  weight: 0.05,
  examples: {
    match: [
      'tok_1a2b3c4d5e6f',
      'tkn-9f8e7d6c',
      'tok_sandbox_aB3dE5gH7j',
      'cst_aB3dE5gH7jK9mN1p',
      'TKN-A1B2C3D4E5F6',
    ],
    reject: ['token', 'tok_1', '010-1234-5678'],
  },
  refs: ['Tokens of vaults and payment providers; what they stand for is for the name to say'],
});
