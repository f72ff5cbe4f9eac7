/** Korean surnames as they are written in Latin letters. */
export const romanisedSurnames: ReadonlySet<string> = new Set(
  `kim lee yi rhee park pak bak choi choe jung jeong chung cheong kang gang cho jo yoon yun jang chang lim im rim han oh
  seo suh shin sin kwon gwon hwang ahn an song ryu yoo yu hong jeon chun ko go koh moon mun yang son sohn bae baek paik
  heo hur huh nam shim sim noh roh no ha kwak gwak sung seong cha joo ju woo koo gu min na jin ji eom um chae won
  cheon bang gong hyun ham byun yeom yeo choo do so seok sun seol ma gil namgung hwangbo`
    .trim()
    .split(/\s+/),
);
