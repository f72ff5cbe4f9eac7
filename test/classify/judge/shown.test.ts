import { describe, expect, it } from 'vitest';
import { byName, judgeSchema, judgeValues, make } from '../support.ts';

const of = (words: string) => make(24, (i) => words.split('|')[i % words.split('|').length]!);
const people = make(
  24,
  (i) => `${[...'김이박최정강'][i % 6]}${['가은', '다인', '시온', '은별', '하율'][i % 5]}`,
);
const told = of('보온이 뛰어난 텀블러입니다.|접이식이라 보관이 편리합니다.|국내산 원단으로 만들었습니다.');
const asked = of('회원가입은 어떻게 하나요?|배송은 얼마나 걸리나요?|환불 규정이 궁금합니다');
const links = make(24, (i) => `https://site${i}.example.com/a`);
const files = make(24, (i) => `/upload/${i}.jpg`);

describe('what a house shows', () => {
  it('its texts, pictures and links are nobody’s, whoever leads or sells it', () => {
    const tour = { t_name: told, t_desc: told, guide: people, photo: files };
    expect(byName(judgeValues('tour', tour))).toMatchObject({ t_desc: undefined, photo: undefined });
    const team = { team_name: of('가온 호랑이|나래 곰'), coach: people, homepage: links };
    expect(byName(judgeValues('team', team)).homepage).toBeUndefined();
    expect(byName(judgeValues('faq', { question: asked, answer: told }))).toEqual({
      question: undefined,
      answer: undefined,
    });
    const news = { title: told, content: told, reporter: people, url: links };
    expect(byName(judgeValues('article', news))).toMatchObject({
      title: undefined,
      content: undefined,
      url: undefined,
    });
  });

  it('what users write stays theirs', () => {
    const question = { writer: people, question: asked };
    expect(byName(judgeValues('qna', question)).question).toBe('free-text');
    const post = { author_id: people, title: told, content: told };
    expect(byName(judgeValues('article', post)).content).toBe('free-text');
    const seen = {
      user_id: make(24, String),
      url: links,
      visited_at: make(24, (i) => `2024-01-0${1 + (i % 9)}`),
    };
    expect(byName(judgeValues('visit_log', seen)).url).toBe('url');
  });
});

describe('what is called like people', () => {
  it('flowers, films and programs are none', () => {
    const flowers = of('Lily|Iris|Jasmine|Rosemary|Ivy|Basil|Monstera');
    expect(byName(judgeValues('plants', { id: make(24, String), name: flowers })).name).toBeUndefined();
    expect(byName(judgeValues('tech', { name: of('Kotlin|Redis|Docker|Vue|Nginx') })).name).toBeUndefined();
    const lectures = { l_name: of('자료구조 기초|영어회화 입문|데이터베이스 개론'), room: make(24, String) };
    expect(byName(judgeValues('lecture', lectures)).l_name).toBeUndefined();
  });

  it('people are', () => {
    const workers = {
      name: of('Alma Barlow|Bruno Corbin|Clara Easton|Hugo Farrow'),
      phone: make(24, (i) => `555-01${10 + i}`),
    };
    expect(byName(judgeValues('workers', workers)).name).toBe('name');
    expect(byName(judgeValues('lecture', { l_name: people, f_name: people })).l_name).toBe('name');
  });

  it('nor is a moment of booking a birthday', () => {
    const times = make(24, (i) => `2024-03-0${1 + (i % 9)} 1${i % 9}:30:00`);
    expect(byName(judgeValues('booking', { name: people, b_date: times })).b_date).not.toBe('date-of-birth');
    const born = make(24, (i) => `19${60 + i}-03-0${1 + (i % 9)}`);
    expect(byName(judgeValues('member', { name: people, b_date: born })).b_date).toBe('date-of-birth');
  });
});

describe('who is told by what they log in with', () => {
  it('is a login, not a name', () => {
    const logins = make(
      24,
      (i) =>
        `${['happy', 'moon', 'tiger', 'latte', 'cloud', 'mint'][i % 6]}${['star', 'hill', 'rain', 'stone', 'leaf'][i % 5]}${i * 7}`,
    );
    expect(byName(judgeValues('qna', { writer: logins, title: told })).writer).toBe('username');
    expect(byName(judgeValues('qna', { writer: people, title: told })).writer).toBe('name');
  });
});

describe('halves of numbers, and doors', () => {
  it('six digits where a resident number is asked for', () => {
    const halves = make(24, (i) => `${60 + i}030${1 + (i % 9)}`);
    expect(byName(judgeValues('patient', { pname: people, jumin: halves })).jumin).toBe('rrn');
  });
  it('a door beside a block', () => {
    expect(judgeSchema('resident', ['dong varchar(10)', 'ho varchar(10)', 'name varchar(20)']).ho).toBe(
      'address-part',
    );
    expect(judgeSchema('rooms', ['ho varchar(10)', 'size int']).ho).toBeUndefined();
  });
});

describe('values where names say little', () => {
  it('what somebody is to another', () => {
    const kin = of('배우자|아들|딸|본인|어머니');
    expect(byName(judgeValues('contract', { insured: people, rel: kin })).rel).toBe('family');
    expect(
      byName(judgeValues('contract', { insured: people, rel: of('상위|하위|본인') })).rel,
    ).toBeUndefined();
  });

  it('a licence to drive, by its form', () => {
    const numbers = make(24, (i) => `11-${10 + (i % 15)}-${100_000 + i * 37}-${10 + i}`);
    const renter = { name: people, license_no: numbers, phone: make(24, (i) => `010-0000-${1000 + i}`) };
    expect(byName(judgeValues('renter', renter)).license_no).toBe('driver-licence');
  });

  it('a login of who leads, a picture by its address, a result that somebody tells', () => {
    const logins = make(
      24,
      (i) =>
        `${['happy', 'moon', 'tiger', 'latte', 'cloud', 'mint'][i % 6]}${['star', 'hill', 'rain', 'stone', 'leaf'][i % 5]}${i * 7}`,
    );
    expect(byName(judgeValues('study_group', { leader_id: logins, title: told })).leader_id).toBe('username');
    const pictured = make(24, (i) => `https://cdn.example.com/person/${i}.png`);
    const player = { name: people, profile_url: pictured, birth_date: make(24, (i) => `19${70 + i}-02-11`) };
    expect(byName(judgeValues('player', player)).profile_url).toBe('photo');
    const said = make(24, (i) => `${['너무 힘들어요', '다음에 또 올게요', '고맙습니다'][i % 3]} ${i}`);
    expect(byName(judgeValues('counsel', { student: people, result: said })).result).toBe('free-text');
  });
});
