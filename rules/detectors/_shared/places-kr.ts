/** What ends like a part of a town, and is a way or a state of things. */
export const noPlaces =
  '자동|수동|이동|활동|운동|행동|작동|전동|공동|진동|변동|연동|구동|가동|감동|노동|아동|협동|합동|유동|반자동|관리|처리|정리|수리|분리|원리|심리|영리|요리|거리|허리|다리|평가|허가|추가|증가|국가|인가|단가|정가|휴가|참가|작가|불가|기타추가';
