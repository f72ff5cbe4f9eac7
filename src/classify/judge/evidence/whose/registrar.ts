import { koreanOf } from '../../../names/squeeze.ts';
import type { Board } from '../../board.ts';
import type { FieldView } from '../../view.ts';

/** What is done to a record, as names abbreviate it. */
const done =
  /^(?:create|created|update|updated|modify|modified|mdf|mod|delete|deleted|del|regist|rgst|rgtr|reg|updt|upd|chg|change|inp|ins|insert|input|edit|edited|frst|last|lst|crt|confirm|approve|approved|sys)$/;
const doer = /^(?:user|usr|usid|usrid|emp|mem|member|admin|oper|by)$/;

/** 입력사용자ID, 최종수정자 아이디, 권한승인 관리자 아이디. */
const doneKo =
  /(?:(?:입력|수정|등록|변경|생성|삭제|처리|승인|갱신|저장)(?:사용자|관리자|직원|담당자)|(?:수정|변경|삭제|갱신|최초등록|최종등록)(?:자|인))(?:의)?(?:ID|아이디)$/;

/** Whether a name tells who made, changed or passed the record: `inp_usr_id`, `last_updt_usid`, `whodunnit`. */
const tellsRegistrar = (words: readonly string[]): boolean => {
  if (words.join(' ') === 'whodunnit') return true;
  const told = words.at(-1) === 'id' ? words.slice(0, -1) : words;
  return told.length > 1 && doer.test(told.at(-1)!) && told.slice(0, -1).every((word) => done.test(word));
};

/** Which of the system's own users made a record or changed it is a key of the record's, whatever it is kept as. */
export function judgeRegistrar(board: Board, { field, words }: FieldView): void {
  const score = board.scoreOf('username');
  if (score <= 0 || score < board.scoreOf('name') || field.family !== 'text') return;
  const korean = doneKo.exec(koreanOf(field) ?? '')?.[0];
  if (korean !== undefined || tellsRegistrar(words))
    board.against(korean === undefined ? 'name' : 'comment', korean ?? words.join(' '), score + 2);
}
