/**
 * Syllables that Korean given names are made of, those of the commonest names of the last eight decades among them (Supreme
 * Court of Korea, statistics of registered names; choice unverified). Nouns use others as often as these.
 */
export const givenSyllables =
  '민지서현우준수영은하연윤도유진정성재희경미선주혜나아예원호훈동인태승상철기종병용규석환형숙자순옥춘명시찬건빈린율채소다이해향란애화광창문남학국식일근섭욱혁완홍범겸설온솔슬별봄세안라리람열희길덕복봉달두만삼점엽배택균권익렬필진효후휘담결가루로';
