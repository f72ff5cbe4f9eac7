/**
 * Somebody speaks of themself, calls somebody, thanks, or shouts. `Class I`, `World War I` and the `You` of advertisements do not
 * count; nor does a handle that stands alone.
 */
const english =
  /\bI(?:'m|'ve|'d|'ll|’m|’ve|’d|’ll| [a-z]{2,})|\b(?:[Mm]y|me|[Mm]ine|[Mm]yself|i'm|im|idk|lol|omg|[Tt]hanks|[Tt]hank you|[Pp]lease|pls|u r|gonna|wanna)\b|^@\w{2,}[ :]|\S @\w{2,}|[!?]{2}|\?!/;

/** Where a sentence ends, with what else Koreans put there. */
const end = '(?:[\\s.!?~^;…)]*$|[.!?~]+ )';

/**
 * How one speaks or writes to another: wonders, tells what happened, asks for something. What houses write alike is left out: what a
 * thing is (…입니다, …예요), what can be done with it (…합니다, …하세요, …드려요), what became of it (…되었습니다).
 */
const endings = [
  '[가-힣](?:(?<!세|예|에|드려)요|죠|쥬|거든|다며)|(?:주|녕하)세요',
  ' \\S*(?:까|네|냐|욤|염)',
  '(?:[는겠었았했렇]군|[었았했겠할올갈]걸|[었았했겠있없]니)',
  '(?:(?<!되|하)[었겠]|[았했갔왔샀봤])(?:습니다|음|는데|는디)',
  '(?:싶|같|고맙)습니다|(?:궁금|감사|죄송|부탁|문의)(?:합|드립)니다',
].join('|');

/** Laughter and tears, trailing off, oneself, what only one's own opinion says. */
const signs = [
  '[ㅋㅎㅠㅜㅡ]{2,}',
  '[가-힣] ?(?:\\.{2,}|;{2,}|~+(?=[\\s.!?~^]|$)|!{2,}|\\?+!*)',
  '(?:^|[ ,(])(?:저는|제가|저도|저희|나는|내가|나도|난|우리 ?(?:집|아이|애|엄마|아빠|가족|강아지|고양이)[가-힣]?|너무|진짜|솔직히|혹시|존맛[가-힣]*) ',
].join('|');

const korean = new RegExp(`(?:${endings})${end}|${signs}`);

/** Nouns that end alike. */
const nouns = /(?:필요|수요|개요|주요|중요|가요|동요|소요|담요|민요|동네|그네|[0-9]네)$/;

const hangul = /[가-힣ㄱ-ㅣ]/;

/** Whether a text sounds like a person who writes to others: not what describes a thing. */
export function speaks(text: string): boolean {
  return hangul.test(text) ? korean.test(text) && !nouns.test(text) : english.test(text);
}
