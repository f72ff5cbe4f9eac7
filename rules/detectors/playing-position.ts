import { defineDetector } from '../../src/sdk/index.ts';

/** Letters (`GK`, `SS`, `C`) are left out: each stands for other things as well. */
const places = {
  football: `goalkeeper, goal keeper, keeper, defender, midfielder, forward, striker, winger, attacker, sweeper, full back, fullback, full-back, left back, left-back, right back,
    right-back, centre back, centre-back, center back, center-back, wing back, wing-back, defensive midfielder, defensive midfield, central midfielder, central midfield,
    attacking midfielder, attacking midfield, left midfield, right midfield, left midfielder, right midfielder, left wing, right wing, left winger, right winger,
    centre forward, centre-forward, center forward, center-forward, second striker, midfield, defence, defense, attack`,
  baseball: `pitcher, catcher, infielder, outfielder, infield, outfield, shortstop, first base, second base, third base, first baseman, second baseman, third baseman, left field,
    center field, right field, left fielder, center fielder, centre fielder, right fielder, designated hitter, hitter, batter, pinch hitter, starting pitcher,
    relief pitcher, reliever, utility player, two-way player`,
  basketball:
    'guard, point guard, shooting guard, small forward, power forward, center, centre, wing, guard-forward, forward-center, forward-guard, center-forward',
  gridiron: `quarterback, running back, wide receiver, tight end, linebacker, cornerback, safety, free safety, strong safety, offensive line, defensive line, offensive lineman,
    defensive lineman, offensive tackle, defensive tackle, offensive guard, defensive end, defensive back, kicker, punter, place kicker, long snapper, halfback,
    inside linebacker, outside linebacker, middle linebacker, nose tackle`,
  cricket: `batsman, bowler, all-rounder, all rounder, allrounder, wicketkeeper, wicket keeper, wicket-keeper, wicketkeeper batsman, wicket keeper batsman, opening batsman, batting allrounder,
    bowling allrounder`,
  rugby:
    'front row, 2nd row, half back, half-back, out-half, utility back, prop, hooker, lock, flanker, number eight, scrum-half, scrum half, fly-half, fly half, inside centre, outside centre, loosehead prop, tighthead prop, back row, second row, outside back',
  volleyball:
    'setter, libero, outside hitter, middle blocker, opposite, opposite hitter, middle hitter, right side hitter, defensive specialist, pin hitter',
  hockey: 'goalie, goaltender, defenseman, defenceman, left defense, right defense, netminder',
  water: 'hole set, goal attack, goal shooter, goal defence, wing attack, wing defence',
  games: 'top laner, jungler, mid laner, bot laner',
  french:
    'gardien, gardien de but, défenseur, defenseur, milieu, milieu de terrain, attaquant, ailier, buteur',
  spanish:
    'portero, arquero, defensa, defensor, centrocampista, mediocampista, mediocentro, volante, delantero, extremo',
  portuguese: 'goleiro, guarda-redes, zagueiro, lateral, meia, meio-campo, médio, avançado, atacante',
  german:
    'torwart, tormann, torhüter, abwehr, verteidiger, mittelfeld, mittelfeldspieler, sturm, stürmer, angriff',
  italian: 'portiere, difensore, centrocampista, attaccante, ala, terzino',
  korean: `투수, 포수, 내야수, 외야수, 유격수, 일루수, 이루수, 삼루수, 1루수, 2루수, 3루수, 좌익수, 중견수, 우익수, 지명타자, 타자, 대타, 선발투수, 구원투수, 중간계투, 중간투수, 마무리, 마무리투수,
    선발, 불펜, 골키퍼, 키퍼, 수비수, 수비, 미드필더, 미드필드, 공격수, 공격, 포워드, 가드, 센터, 스트라이커, 윙어, 윙, 윙백, 풀백, 센터백, 포인트가드, 슈팅가드, 스몰포워드, 파워포워드, 세터, 리베로,
    레프트, 라이트, 아웃사이드히터, 아웃사이드 히터, 미들블로커, 미들 블로커, 아포짓, 아포짓 스파이커, 윙스파이커, 센터블로커, 레프트백, 라이트백, 레프트윙, 라이트윙, 피보, 아라, 픽소, 골레이로, 쿼터백,
    탑, 정글, 미드, 원딜, 서포터, 서폿`,
} satisfies Readonly<Record<string, string>>;

/** Where somebody plays in a team. */
export default defineDetector({
  id: 'playing-position',
  kind: 'dictionary',
  item: 'job-title',
  entries: () =>
    new Set(
      Object.values(places)
        .join(',')
        .split(',')
        .map((place) => place.trim().replace(/\s+/g, ' ')),
    ),
  weight: 0.05,
  examples: { match: ['Defender', 'shortstop', '내야수'], reject: ['defended', 'GK', '수비대장'] },
  refs: ['A place on a field is no position at work; what a column called position holds, it tells'],
});
