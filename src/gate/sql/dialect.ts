const signs = /`\w+`|\bengine\s*=\s*innodb\b|\bauto_increment\b|^\s*delimiter\s/im;

/** Whether texts hold what only MySQL's SQL has. */
export function looksLikeMysql(texts: readonly string[]): boolean {
  return texts.some((text) => signs.test(text));
}
