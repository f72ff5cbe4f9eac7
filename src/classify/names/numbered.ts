import type { Field } from '../../core/dataset.ts';

const numbered =
  /^(?:[a-z]|col(?:umn)?|f(?:ie)?ld|attr(?:ibute)?|var(?:iable)?|val(?:ue)?|data|unnamed|extra|custom|reserved?|spare|filler|te?mp|prop(?:erty)?|열|컬럼|필드|항목|속성|값|예비)[\s_:.-]*\d+$|^(?:col(?:umn)?|f(?:ie)?ld|attr(?:ibute)?|var(?:iable)?)[\s_:.-]+[a-z]$/i;

/** Whether a field is only numbered (`c1`, `column_12`, `Unnamed: 3`, `필드2`): neither its name nor a comment tells what it holds. */
export const isOnlyNumbered = ({ name, comment }: Field): boolean => !comment && numbered.test(name);
