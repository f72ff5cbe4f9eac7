import { familyNames } from '../../dictionaries/family-names.ts';
import { firstNames } from '../../dictionaries/first-names.ts';
import { isRomanisedName } from '../_validate/romanised.ts';

/** A given name and a surname, with an initial or a particle between them. */
export const namePattern =
  "[A-Z][\\p{Ll}'’-]{1,20}(?: [A-Z]\\.)?(?: (?:van|de|von|der|da|di))?[ -][A-Z][\\p{L}'’-]{1,24}";

/** Last words of offices, places and things that a given name may begin: Victoria Station, Jordan River. */
const things = new Set(
  `team office station river street road avenue support sales bank hotel school university college store shop inc corp ltd llc
  service services group department city county airport center centre park hospital church company project board branch manager
  desk line server website page app api studio lab labs customer customers user users account house hall bridge island lake
  valley beach mall market museum court library institute foundation agency news times post day week month edition model series
  collection plan policy terminal dock tower chapel arena stadium theatre theater cafe restaurant clinic pharmacy bakery garage farm
  chair sofa table lamp desk bed shelf rug cabinet bench couch stool mirror dress shirt jacket jeans shoe shoes boots bag sandal
  perfume cream serum lipstick sponge salad soup cake pie sauce tea coffee beer ale guitar piano knife oven blend kit set pack report form order invoice number code id name`.split(
    /\s+/,
  ),
);

/** Whether a word ends the name of an office, a place or a thing, and is nobody's surname. */
export const isThing = (word: string): boolean => things.has(word) && !familyNames.has(word);

/** Whether two or three words in capitals name a person: the first is a given name, the last no thing. */
export function isPerson(name: string): boolean {
  const words = name.toLowerCase().split(' ');
  if (words.length < 2 || things.has(words.at(-1) as string)) return false;
  return firstNames.has(words[0] as string) || isRomanisedName(name.replaceAll('-', ''));
}

/** The commonest surnames that are no words for things. */
export const commonSurnames =
  'Smith|Johnson|Williams|Jones|Garcia|Miller|Davis|Rodriguez|Martinez|Hernandez|Lopez|Gonzalez|Wilson|Anderson|Thomas|Taylor|Moore|Jackson|Thompson|Harris|Sanchez|Clark|Ramirez|Lewis|Robinson|Allen|Wright|Torres|Nguyen|Hill|Flores|Adams|Nelson|Campbell|Mitchell|Carter|Roberts|Gomez|Phillips|Evans|Turner|Diaz|Edwards|Collins|Reyes|Stewart|Morris|Morales|Murphy|Rogers|Gutierrez|Ortiz|Morgan|Peterson|Kim|Lee|Park|Choi|Jung|Kang|Cho|Yoon|Lim|Han';
