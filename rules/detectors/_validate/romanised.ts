import { romanisedSurnames } from '../../../src/sdk/index.ts';

const syllable =
  '(?:min|soo|su|ji|jee|woo|u|hyun|hyeon|hoon|hun|seo|suh|yeon|yun|yoon|young|yeong|jun|joon|ho|hee|hui|hye|eun|ae|in|kyung|kyeong|gyeong|jin|seung|sung|seong|tae|dong|jae|hwan|hwa|ha|na|ri|ra|rin|rae|a|ah|ye|bin|won|yu|yoo|sun|seon|suk|seok|sook|ok|ja|mi|me|soon|kyu|gyu|chul|cheol|han|gi|ki|dae|do|byung|byeong|yong|chan|chang|il|sik|hak|kwang|gwang|geun|keun|hyuk|hyeok|sang|jong|jung|jeong|nam|kook|guk|gook|in|rang|ram|sol|da|som|on|ga|bit|bom|eul|yul|yool|roh|ro|ru|mo|an|sa|mun|moon|ju|joo|im|lim|o|oh|so|si|shi|wan|hong|seul|se|ne|ni|bo|ram|kang|jo|ye|yi|ung|woong|pil|bok|deok|duk|gil|kil)';
const given = new RegExp(`^${syllable}[ -]?${syllable}?$`);

const names = [...romanisedSurnames].join('|');

/** The same as a pattern of RE2. */
export const romanisedName = `(?i)^(?:(?:${names}),? ${syllable}[ -]?${syllable}?|${syllable}[ -]?${syllable}?,? (?:${names}))$`;

/** Whether a name of Latin letters is a Korean surname and one or two syllables of given names, in either order. */
export function isRomanisedName(text: string): boolean {
  const name = text.toLowerCase().replace(',', '');
  const first = name.indexOf(' ');
  if (first < 0) return false;
  const last = name.lastIndexOf(' ');
  return (
    (romanisedSurnames.has(name.slice(0, first)) && given.test(name.slice(first + 1))) ||
    (romanisedSurnames.has(name.slice(last + 1)) && given.test(name.slice(0, last)))
  );
}
