/** Somebody speaks of themself, calls somebody, thanks, or shouts. `Class I`, `World War I` and the `You` of advertisements do not count. */
const english =
  /\bI(?:'m|'ve|'d|'ll|’m|’ve|’d|’ll| [a-z]{2,})|\b(?:[Mm]y|me|[Mm]ine|[Mm]yself|i'm|im|idk|lol|omg|[Tt]hanks|[Tt]hank you|[Pp]lease|pls|u r|gonna|wanna)\b|(?:^| )@\w{2,}|[!?]{2}|\?!/;

/** Ends of sentences as Koreans speak or write to each other, laughter and tears, trailing off. */
const korean =
  /[가-힣](?:[가-힣]요|[가-힣]죠|거든|다며|[가-힣]쥬)[\s.!?~^;…]*$| \S*(?:까|네|냐|군|걸|니|욤|염|셈)[\s.!?~^;…]*$|[가-힣](?:요|죠|까|네|다)[.!?~]+ |[ㅋㅎㅠㅜㅡ]{2,}|[가-힣] ?(?:\.{2,}|;{2,}|~+|!{2,}|\?+!*)|(?:^| )(?:저는|제가|나는|내가|난|저희|우리|나도|저도) /;

/** Nouns that end alike. */
const nouns = /(?:필요|수요|개요|주요|중요|가요|동요|소요|담요|민요|동네|그네|언니|주머니|할머니|어머니)$/;

const hangul = /[가-힣ㄱ-ㅣ]/;

/** Whether a text sounds like a person who writes to others: not what describes a thing. */
export function speaks(text: string): boolean {
  return hangul.test(text) ? korean.test(text) && !nouns.test(text) : english.test(text);
}
