import { defineItems } from '../../src/sdk/index.ts';
import { list } from '../_shared/list.ts';
import { withNames } from '../_shared/names.ts';
import english from './_english/life.ts';
import abbreviated from './_korean/abbreviated.ts';
import korean from './_korean/life.ts';

/** What somebody likes best, by the nouns for what is liked. */
const favourites = ['favorite', 'favourite', 'fav', 'preferred'].flatMap((best) =>
  list(`genre, genres, music, song, songs, artist, singer, band, album, movie, movies, film, actor, book, books, author, food, foods, dish, cuisine, drink,
    snack, fruit, team, club, player, sport, sports, game, games, hobby, activity, activities, color, colour, colors, animal, season, brand,
    restaurant, subject, topic, topics, theme, style, flavor, flavour, character, hero, quote, exercise, workout`).map(
    (noun) => `${best} ${noun}`,
  ),
);

/** With whom a person lives, what they look like and like, and when they died. */
const items = defineItems([
  {
    key: 'family',
    name: { en: 'family relations', ko: '가족관계' },
    sensitivity: 'personal',
    identifying: false,
    dpv: 'pd:Family',
    names: {
      strong:
        list(`family relation, relationship, relation, relation type, relationship type, family relationship,
          relationship to patient, relationship to insured, spouse, children, number of children, total
          children, children count, children at home, number children at home, kids, num kids, dependents,
          dependants, number of dependents, household size, family size, family members, next of kin, emergency contact info, fmly
          relate, relate, siblings, kinship, emergency relation, ec relationship, guardian relation, has
          children, is parent, family relation code, relation code, household relation, householder relation, applicant relation, single parent, is single parent, foster
          child, in foster care, foster care status, living with parents, lives with, living with, living arrangement, living arrangements, living situation, legal
          guardian, parental status, family status, family type, family income group members, marital children, head of household, is head of household, relationship to
          head, relationship to head of household, relation to patient, relation to student, relation to insured, relation to member, relation to applicant, relation to
          employee, relationship to student, relationship to applicant, relationship to employee, relationship to client, relationship with patient, relationship to you,
          relationship to primary, relationship code, reference relationship, contact relationship, contact relation, emergency contact relationship, emergency contact
          relation, nominee relation, nominee relationship, beneficiary relationship, kin relationship, next of kin relationship, nok relationship, number of siblings,
          number of kids, sibling count, siblings count, no of children, number of dependants, dependent count, dependents count, adults in household, children in
          household, household members, household composition, household type, parentesco, parentezco, lien parente, hubungan keluarga, yakinlik, birth order, living
          children, number of living children, first generation student, emergency contact details, emergency details, household adults, household children, adults in
          home, children in home`),
      weak: list('guardian, father, mother, parent name, kin'),
      hangul: list(
        `가족관계, 가족사항, 관계, 배우자, 자녀수, 자녀, 부양가족, 부양가족수, 비상연락처관계, 세대주관계, 동거인, 가구원수, 세대원수, 가족, 세대원, 가구원`,
      ),
      not: list(
        '연관관계, 상관관계, 참조관계, 연계관계, 매핑관계, 링크관계, font, product, entity, table, object, model, data, link, foreign',
      ),
    },
  },
  {
    key: 'appearance',
    name: { en: 'looks and body features', ko: '외모·신체 특징' },
    sensitivity: 'personal',
    identifying: false,
    dpv: 'pd:PhysicalCharacteristic',
    names: {
      strong: list(
        `eye color, eye colour, eyes color, eyes colour, color of eyes, colour of eyes, hair color, hair colour, color of hair, colour of hair, hair style, hairstyle, hair length, facial hair, complexion, skin tone,
        tattoos, has tattoos, scars, scars tattoos, scars marks tattoos, scars marks, scars and marks, build body, body build, physical appearance, handedness, dominant hand, left handed, piercings, beard, moustache, mustache`,
      ),
      weak: list('hair, eyes, build, tattoo, scar, freckles, bald'),
      hangul: list(
        '외모, 인상착의, 머리색, 머리카락색, 모발색, 눈색, 눈동자색, 눈동자색상, 피부톤, 문신여부, 문신, 흉터',
      ),
      not: list('product, item, article, avatar, sprite, character, artist, artwork, dye'),
    },
  },
  {
    key: 'death',
    name: { en: 'death', ko: '사망' },
    sensitivity: 'personal',
    identifying: false,
    names: {
      strong: list(
        `death day, death month, day of death, month of death, death date, date of death, deathdate, deceased date, date deceased, deceased on, deceased at, died on, died at, date died, passed on date, passed away on, passed away date, time of death, death time, death datetime,
        year of death, death year, place of death, death place, deceased, is deceased, deceased flag, dead, death flag, death indicator, death status, death cert no, death cert ref, death certificate no, death certificate number,
        death certificate`,
      ),
      weak: list('died, death'),
      hangul: list(
        '사망일, 사망일자, 사망일시, 사망시각, 사망연도, 사망년도, 사망여부, 사망장소, 사망진단서번호, 별세일, 별세일자, 작고일',
      ),
      not: list(
        'count, rate, number, ratio, cases, pet, animal, game, player, kill, kills, link, letter, lock, cause, reason',
      ),
    },
    refs: [
      'PIPA Art. 2(1) speaks of the living: a date of death is kept of somebody who no longer is, and tells of those who are left',
    ],
  },
  {
    key: 'interest',
    name: { en: 'interests and character', ko: '취미·관심사·성향' },
    sensitivity: 'personal',
    identifying: false,
    dpv: 'pd:Interest',
    fideslang: 'user.behavior',
    names: {
      strong: list(
        `interests, interest tags, interest areas, areas of interest, field of interest, fields of interest, interested in, topics of interest,
          user interests, member interests, personal interests, hobby, hobbies, hobbies text, hobby list, pastime, pastimes, leisure activities, favourite hobby, favorite hobby,
          mbti, mbti type, personality, personality type, personality traits, temperament type, enneagram, zodiac, zodiac sign, star sign, horoscope sign,
          risk tolerance, risk appetite, risk profile, investment style, investor profile, investor type, investment profile,
          investment experience, music taste, 
          love language`,
      ).concat(favourites),
      weak: list('interest, favourites, favorites, lifestyle, temperament'),
      hangul: list(
        `취미, 취미특기, 취미및특기, 관심사, 관심분야, 관심사항, 관심태그, 관심키워드, 관심주제, 관심카테고리, 관심지역분야, 성격유형, 성격, MBTI, 엠비티아이, 별자리, 투자성향, 투자유형, 투자경험, 위험성향, 투자자성향, 투자목적, 여행성향, 소비성향, 음악취향, 취향, 선호음식, 좋아하는것, 좋아하는음식, 싫어하는것`,
      ),
      not: list(
        'rate, loan, bank, accrued, amount, paid, due, product, animal, pet, character, npc, conflict, simple, compound, 이자',
      ),
    },
  },
]);

export default withNames(items, korean, english, abbreviated);
