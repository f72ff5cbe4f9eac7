import { defineDetector } from '../../src/sdk/index.ts';

export default defineDetector({
  id: 'redacted',
  kind: 'pattern',
  item: 'name',
  form: 'masked',
  core: '[\\[{<](?:[Rr]edacted|REDACTED|[Ff]iltered|FILTERED|[Hh]idden|HIDDEN|[Mm]asked|MASKED|[Aa]nonymi[sz]ed|ANONYMI[SZ]ED|[Ss]crubbed|SCRUBBED|비식별|비식별화|익명화|마스킹|가명처리|개인정보 ?삭제)(?:[_ -][A-Za-z_]{1,20})?[\\]}>]',
  weight: 0.05,
  examples: {
    match: ['[REDACTED]', '[FILTERED]', '<hidden>', '[MASKED_EMAIL]', '{비식별화}', '[개인정보 삭제]'],
    reject: ['redact', 'the masked singer', '[1] masked', '["masked"]'],
  },
  refs: ['What tools put in the place of a value: what it stands for is for the name to say'],
});
