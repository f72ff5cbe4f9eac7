/** Goods, games, beasts and what else has names and is nobody. */
export const world = {
  goods:
    'product item goods sku apparel garment clothing shoe catalog merchandise toy perfume costume outfit',
  /** What grows, lies or shines. */
  nature:
    'tree plant flower species crop seed chemical compound molecule protein gene galaxy planet mineral fossil mushroom fish bird insect asteroid comet satellite meteorite',
  animal: 'pet dog cat puppy kitten animal livestock cattle cow horse pig hog swine sheep goat poultry breed',
  /** What and who is met in a game or a tale only. */
  game: 'character hero heroine villain npc monster enemy mob creature pokemon weapon armor spell quest',
  sport:
    'match roster lineup batting bowling league tournament fixture scorecard player team squad chess bout pairing',
  show: 'podcast episode webinar show livestream radio',
  /** What is known of countries, days and the weather. */
  world:
    'holiday currency timezone weather climate pollution earthquake volcano forecast hurricane typhoon cyclone storm tide buoy glacier',
} satisfies Readonly<Record<string, string>>;
