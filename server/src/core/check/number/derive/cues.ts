import { FALLS, RISES } from "../../../claims/number/lexicon/change.js";
import { append } from "../../../text/append.js";

/** Words by which a text says that it has worked a figure out, and how. */

/** Words for one way to work a figure out. */
export type Cue = ReadonlySet<string>;

const byWord = new Map<string, Cue[]>();

function setOf(words: string): Cue {
  const cue = new Set(words.trim().split(/\s+/));
  for (const word of cue) append(byWord, word, cue);
  return cue;
}

/** The cues of which a text has a word. */
export const cuesIn = (words: Iterable<string>): ReadonlySet<Cue> =>
  new Set(Array.from(words).flatMap((word) => byWord.get(word) ?? []));

export const SUM = setOf(`
add adds added together total totals totalled totalling totaling all both combined altogether sum overall sides jointly collectively either
combining toll whole between counting including plus
`);

const MORE_THAN = `${[...RISES].join(" ")} up raised higher more longer further above dearer`;
const LESS_THAN = `${[...FALLS].join(" ")} down cut cuts lost loses lose shed lowers lowered lower less fewer shorter below cheaper`;

export const RISE = setOf(`${MORE_THAN} improve improves improved`);

export const FALL = setOf(`${LESS_THAN} off shortened`);

export const DIFFERENCE = setOf(`${MORE_THAN} ${LESS_THAN}
over another extra additional difference gap margin lead cushion majority trim trimmed slashed boosted raise older
younger bigger smaller rest other others remaining remainder left leaves leave remains remain later earlier ahead
apart short widened narrowed advance advanced warmer colder hotter cooler added since beyond without outside better
worse losing gaining dropping climbing adding missing missed save saves saving saved spare spares spared improvement
slowdown slower faster quicker change changed outspent against
`);

export const REMAINDER = setOf(
  "of not yet still missing rest other others remaining remainder without leaves leave leaving",
);

export const MARGIN = setOf("margin majority by lead ahead difference gap more fewer");

export const CAST = setOf("cast total all together altogether voted votes");

export const COMPLEMENT = setOf(
  "rest other others remaining remainder not without smaller lower less size no neither elsewhere",
);

export const MORE = setOf("more majority margin lead ahead");

export const PLACES = setOf("place places spot spots position positions rung rungs");

export const PRODUCT = setOf(
  "all total altogether together combined overall sum each cost costs worth bill half arm group side per year of between both or among",
);

export const QUOTIENT = setOf("each per apiece every average averages averaging head day week month year works");

export const EACH = setOf("each half halves apiece either per");

export const SHARE = setOf("of share part proportion percentage per");

export const TIMES = setOf("times twice double doubled tripled as threefold fourfold fold");

export const FORMERLY = setOf(
  "previous former first originally original before ago until previously earlier initially planned supposed meant intended budgeted should",
);
