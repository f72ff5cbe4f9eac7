import type { AST } from '@eslint-community/regexpp';

/** What a pattern is made of. */
export type Node = AST.Pattern | AST.Alternative | AST.Element;

/** What consumes a character. */
export type Leaf = AST.Character | AST.CharacterSet | AST.CharacterClass | AST.ExpressionCharacterClass;
