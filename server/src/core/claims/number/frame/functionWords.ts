import { wordSet } from "../../../text/wordSet.js";

/** Words that say nothing of what a figure counts. */
export const FUNCTION_WORDS = wordSet(`
a an the this that these those such some any each every all both either neither no none not nor n't 's other others another
i me my we us our ours you your yours he him his she her hers it its they them their theirs himself herself itself
themselves who whom whose which what when where why how whether there here then thus
and or but so yet if because since although though while whereas as than like unless until till
of in on at by for with from to into onto over under above below between among amid through during within without against
about around across along up down off out near per via upon toward towards despite
be is am are was were been being 'm 're 's have has had having do does did done doing will would shall should can could may
might must ought let get got 've 'll 'd isn't aren't wasn't weren't don't doesn't didn't hasn't haven't hadn't won't
wouldn't can't cannot couldn't
very too also just only even still already again once ever never now more most less least much many few fewer several own
same about nearly almost roughly approximately exactly some around least most up well quite rather
said say says saying told tells tell according added adding mr mrs ms dr
`);

/** Words that begin a clause of their own: what lies beyond them speaks of something else more often than not. */
export const CLAUSE_WORDS = wordSet(`
but while whereas although though because after before when where who which whose that since until if unless despite
compared versus against
`);

/** Prepositions and verbs of being end the noun group that follows a figure. */
export const GROUP_ENDS = wordSet(`
of in on at by for with from to into onto over under above below between among through during within without against about
around across along up down off out near per via upon toward towards despite as than and or but so while whereas although
though because after before when where who whom which whose that since until if unless is are was were be been being has have
had will would can could may might must do does did not
`);

export const PRONOUNS = wordSet(
  `he she it they him her them his its their hers theirs himself herself itself themselves who these those`,
);
