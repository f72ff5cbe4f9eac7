import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { commentName } from '../../../src/classify/names/comment.ts';
import { matchHangul } from '../../../src/classify/names/hangul.ts';
import { matchName } from '../../../src/classify/names/match.ts';
import { readTime } from '../../../src/classify/names/times.ts';
import { splitName } from '../../../src/classify/names/tokens.ts';
import { canonicalWord } from '../../../src/classify/names/words/synonyms.ts';
import { lexicon } from '../support.ts';

const strongest = (name: string) =>
  matchName(lexicon.wordsOf(name), lexicon).find(({ strong }) => strong)?.item;

describe('splitName', () => {
  it('joins initials with dots', () => {
    expect(splitName('G.P.A')).toEqual(['gpa']);
    expect(splitName('D.O.B.')).toEqual(['dob']);
    expect(splitName('yrs.service')).toEqual(['yrs', 'service']);
  });

  it.each([
    ['firstName', ['first', 'name']],
    ['MBL_TELNO', ['mbl', 'telno']],
    ['home-phone2', ['home', 'phone', '2']],
    ['HTTPServerIP', ['http', 'server', 'ip']],
    ['user이름', ['user', '이름']],
    ['Mobile_Phone__c', ['mobile', 'phone']],
    ['', []],
  ])('cuts %j', (name, words) => {
    expect(splitName(name)).toEqual(words);
  });

  it('keeps nothing but letters and digits, in lower case, and loses none of a plain name', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-z]{1,8}(_[a-z]{1,8}){0,4}$/), (name) => {
        expect(splitName(name).join('_')).toBe(name);
      }),
    );
    fc.assert(
      fc.property(fc.string(), (name) =>
        splitName(name).every((word) => word === word.toLowerCase() && /^[\p{L}\p{N}]+$/u.test(word)),
      ),
    );
  });
});

describe('wordsOf', () => {
  it.each([
    ['emailaddress', 'email address'],
    ['salesquota', 'sale quota'],
    ['addressline2', 'address line 2'],
    ['E_MAIL', 'email'],
    ['CRTFC_KEY', 'crtfc key'],
    ['usr_pwd', 'user password'],
  ])('reads %s as %s', (name, words) => {
    expect(lexicon.wordsOf(name).join(' ')).toBe(words);
  });

  it('does not find short words inside others', () => {
    expect(lexicon.wordsOf('acid')).toEqual(['acid']);
    expect(lexicon.wordsOf('placid')).toEqual(['placid']);
  });
});

describe('canonicalWord', () => {
  it('is stable: the one spelling of a spelling is itself', () => {
    for (const word of ['addr', 'telno', 'emplyr', 'addresses', 'cities', 'tokens', 'status']) {
      expect(canonicalWord(canonicalWord(word))).toBe(canonicalWord(word));
    }
  });

  it('tells counted tokens from a secret one', () => {
    expect(canonicalWord('tokens')).not.toBe(canonicalWord('token'));
  });
});

describe('matchName', () => {
  it.each([
    ['email', 'email'],
    ['user_email_addr', 'email'],
    ['MBTLNUM', 'mobile-phone'],
    ['OFFM_TELNO', 'phone'],
    ['HOUSE_ADRES', 'address'],
    ['billingAddress1', 'address'],
    ['address_2', 'address-part'],
    ['KORN_FLNM', 'name'],
    ['ihidnum', 'rrn'],
    ['RRNO', 'rrn'],
    ['jumin2', 'rrn'],
    ['BRDT', 'date-of-birth'],
    ['EML_ADDR', 'email'],
    ['emailenc', 'email'],
    ['email_enc', 'email'],
    ['prompt_tokens', 'token-usage'],
    ['access_token', 'token'],
    ['stripe_api_key', 'api-key'],
    ['cc_last_4', 'card-detail'],
    ['DSBLTY_YN', 'health'],
  ])('%s → %s', (name, item) => {
    expect(strongest(name)).toBe(item);
  });

  it.each([
    'email_count',
    'phone_verified',
    'address_id',
    'acid_level',
    'is_email',
    'max_age',
    'page',
    'passport_count',
    'product_address_type',
    'ip_count',
    'email_template',
  ])('%s is about something else', (name) => {
    expect(matchName(lexicon.wordsOf(name), lexicon).filter(({ strong }) => strong)).toEqual([]);
  });
});

describe('matchName, whatever stands behind the name', () => {
  const itemOf = (name: string) =>
    matchName(lexicon.wordsOf(name), lexicon).find(({ strong }) => strong)?.item;
  it.each([
    ['first_name_text', 'name'],
    ['email_value', 'email'],
    ['email_address_2', 'email'],
    ['ip_address2', 'ip-address'],
    ['home_address_2', 'address-part'],
    ['old_city', 'address-part'],
  ])('%s → %s', (name, item) => {
    expect(itemOf(name)).toBe(item);
  });

  it('and none where it is the state of something', () => {
    for (const name of ['old_state', 'current_region']) expect(itemOf(name)).toBeUndefined();
  });
});

describe('matchHangul', () => {
  it.each([
    ['주택끝전화번호', 'phone'],
    ['관리자 이메일주소', 'email'],
    ['작성자명', 'name'],
    ['고객사명', 'company'],
    ['비밀번호 힌트', 'password'],
    ['휴대폰번호(암호화)', 'mobile-phone'],
    ['접속IP', 'ip-address'],
    ['생년월일값', 'date-of-birth'],
  ])('%s → %s', (text, item) => {
    expect(matchHangul(text, lexicon)?.item).toBe(item);
  });

  it.each([
    '메일답변여부',
    '상품명',
    '메뉴명',
    '파일이름',
    '발생일',
    '사용자ID',
    '주소코드',
    '회원수',
    '로그인명',
  ])('%s is none', (text) => {
    expect(matchHangul(text, lexicon)?.item).toBeUndefined();
  });
});

describe('matchHangul, whatever stands behind the name', () => {
  it.each([
    ['전화번호_new', 'phone'],
    ['전화번호_변경후', 'phone'],
    ['성명_ENG', 'name'],
    ['연락처[필수]', 'phone'],
    ['생년월일①', 'date-of-birth'],
    ['주민등록번호원문', 'rrn'],
    ['이메일주소2', 'email'],
    ['IP주소1', 'ip-address'],
    ['주소2', 'address-part'],
    ['수강생성명', 'name'],
    ['훈련생성별', 'gender'],
    ['이메일 컬럼', 'email'],
    ['휴대폰번호 입력값', 'mobile-phone'],
    ['주민등록번호 암호화 저장', 'rrn'],
    ['비밀번호 단방향 암호화', 'password'],
    ['계좌번호 표시용', 'bank-account'],
    ['연락처-숫자만', 'phone'],
  ])('%s → %s', (name, item) => {
    expect(matchHangul(name, lexicon)?.item).toBe(item);
  });

  it('and no item where the end alone is told', () => {
    for (const name of ['과목선택', '전산원문']) expect(matchHangul(name, lexicon)?.item).toBeUndefined();
  });
});

describe('commentName', () => {
  it.each([
    ['E-mail address for the person.', 'E-mail address'],
    ['Name of the department.', 'department Name'],
    ['First name of the employee. A not null column.', 'employee First name'],
    ["Customer's date of birth", 'Customer birth date'],
    ["Surname of the member's spouse", 'member spouse Surname'],
    ['Date on which the employee was hired', 'employee hired Date'],
    ['Stores nationality', 'nationality'],
    ['This column records the phone number', 'phone number'],
    ['Height in cm of the person', 'person Height'],
    ['Number of e-mails sent', 'e-mails count'],
    ['Indicates whether the patient smokes', 'is patient smokes'],
    ['Name of Person Who Created the Object', 'created by'],
    ['Login of the user who last modified the row', 'updated by'],
    ['Foreign key to the customers', 'customers id'],
    ['Religious Denomination Key', 'Religious Denomination code'],
    ['API key', 'API key'],
  ])('%s', (comment, name) => {
    expect(commentName(comment)?.replace(/\s+/g, ' ')).toBe(name);
  });

  it('takes no name given to a thing for a given name', () => {
    expect(commentName('name given to the basket')).toBeUndefined();
  });

  it('leaves sentences alone', () => {
    expect(commentName('one rather long explanation seamless throughout whatsoever')).toBeUndefined();
  });
});

describe('readTime', () => {
  it.each([
    ['created_at', 'record-time'],
    ['last_login_date', 'visit-time'],
    ['subscribed_at', 'consent-time'],
    ['unsubscribed_at', 'opt-out-time'],
    ['expires_at', 'business'],
    ['hire_date', 'work-experience'],
    ['requested_at', 'request-time'],
  ])('%s is a %s', (name, kind) => {
    expect(readTime(lexicon.wordsOf(name), false)?.kind).toBe(kind);
  });

  it('needs a head, unless the type is a time', () => {
    expect(readTime(['created'], false)).toBeUndefined();
    expect(readTime(lexicon.wordsOf('created'), true)?.kind).toBe('record-time');
  });
});
