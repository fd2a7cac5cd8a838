const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** Words with which an ordinal makes an idiom: `first time`, `second thoughts`, `third party`. */
export const IDLE_ORDINALS = set(`
  time name names lady ladies aid hand class course minister glance sight instance thoughts language cousin cousins amendment half
  halves family person responder responders love look nature wind home homes party parties world degree floor ones one things thing
  and or all foremost hand rate
`);

/** Words after which an ordinal is a rank: `finished second`. */
export const RANKING = set(`
  finished finish finishes came come comes coming placed ranked ranks rank stood stands lies lie lay sits sit stay stays in to from
  into are is were was remain remained joint distant close
`);

/** Words before `No 2` that make a rank of it. */
export const RANK_BEFORE = set("world 's ranked seeded currently became becomes become now");

/** What an ordinal most often counts. */
export const RANKED = set(`
  minute place season goal day year week month term round attempt quarter defeat win victory title anniversary birthday edition
  hour inning lap stage game match century
`);
