import { wordSet } from "../../../text/wordSet.js";

/** Words of matches and votes: two figures beside one are its score. */
export const CONTEST = wordSet(`
  vote votes voted voting win wins won winning winner victory victories defeat defeats defeated loss lost lose loses beat beats beaten
  beating draw draws drew drawn lead leads led leading score scores scored scoreline majority decision ruling ruled margin goal goals
  set sets match game final tie thrashed thrashing rout aggregate ahead trail trails trailed trailing approved passed rejected
  split carried tally equaliser equalised result
`);

/** What the figures of a score count. */
export const POINTS = wordSet(
  "goal goals vote votes point points run runs set sets game games frame frames wicket wickets match matches",
);
