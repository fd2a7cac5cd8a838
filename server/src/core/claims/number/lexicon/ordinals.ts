import { wordSet } from "../../../text/wordSet.js";

/** Words with which an ordinal makes an idiom: `first time`, `second thoughts`, `third party`. */
export const IDLE_ORDINALS = wordSet(`
  time name names lady ladies aid hand class course minister glance sight instance thoughts language cousin cousins amendment half
  halves family person responder responders love look nature wind home homes party parties world degree floor ones one things thing
  and or all foremost hand rate
`);

/** Words after which an ordinal is a rank: `finished second`. */
export const RANKING = wordSet(`
  finished finish finishes came come comes coming placed ranked ranks rank stood stands lies lie lay sits sit stay stays in to from
  into are is were was remain remained joint distant close
`);

/** Words before `No 2` that make a rank of it. */
export const RANK_BEFORE = wordSet("world 's ranked seeded currently became becomes become now");

/** What an ordinal most often counts. */
export const RANKED = wordSet(`
  minute place season goal day year week month term round attempt quarter defeat win victory title anniversary birthday edition
  hour inning lap stage game match century
`);

/** Verbs of moving up or down a list: `rose to No 9`. */
export const RANK_VERBS = wordSet(`
  rose rise rises risen climbed climbs climb jumped jumps moved moves move up fell falls fall fallen dropped drops slipped slips down
  went goes back soared shot leapt debuted entered peaked reached
`);

/** What is ranked by a number: `the No 1 song`. */
export const RANKED_THINGS = wordSet(`
  seed song single album hit show film movie book bestseller player team pick spot position ranking slot draft priority cause
  killer choice contender ranked selling side singles golfer tennis
`);

/** What an ordinal in digits names: `5th Avenue`. */
export const NAMING_ORDINALS = wordSet(`
  amendment avenue ave street st district ward precinct circuit battalion regiment division brigade infantry cavalry army corps
  fleet parallel airborne arrondissement
`);
