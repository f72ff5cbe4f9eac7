/** What somebody is to another, in a household. Words that are also anything else (`자`, `모`, `본인`) are left out. */
export const relations: ReadonlySet<string> = new Set(
  `배우자 남편 아내 자녀 아들 딸 장남 차남 장녀 차녀 부모 아버지 어머니 부친 모친 형제 자매 조부 조모 조부모 할아버지 할머니 외조부 외조모 손자 손녀 며느리 사위
  장인 장모 시부 시모 시아버지 시어머니 형제자매 직계존속 직계비속
  spouse husband wife son daughter father mother brother sister grandfather grandmother grandson granddaughter sibling
  father-in-law mother-in-law stepson stepdaughter`
    .trim()
    .split(/\s+/),
);
