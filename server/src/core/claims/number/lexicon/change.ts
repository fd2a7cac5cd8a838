import { wordSet } from "../../../text/wordSet.js";

/** Verbs and nouns that say that something became more, in all their forms. */
export const RISES: ReadonlySet<string> = wordSet(`
  rise rises rose risen rising grow grows grew grown growing growth climb climbs climbed climbing jump jumps jumped jumping
  gain gains gained gaining increase increases increased increasing soar soars soared surge surges surged surging
`);

/** Those that say that it became less. */
export const FALLS: ReadonlySet<string> = wordSet(`
  fall falls fell fallen falling drop drops dropped dropping decline declines declined declining decrease decreases decreased
  decreasing slide slides slid slip slips slipped slump slumps slumped plunge plunges plunged tumble tumbles tumbled sink sinks sank
  sunk shrink shrinks shrank shrunk dip dips dipped reduced reduction
`);
