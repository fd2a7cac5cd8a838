import { wordSet } from "../../../text/wordSet.js";

/** Words that put what they tell ahead, among them the present of what is done by appointment. */
export const FUTURE_WORDS = wordSet(`
  will 'll shall would due expected scheduled planned upcoming forthcoming intends hopes wants vows plan plans is are can may could
  should must meets play plays host hosts face faces travel travels visit visits open opens start starts begin begins go goes return
  returns resume resumes sits arrive arrives launch launches follow follows take takes appear appears prepare prepares ends
`);

/** Past forms that do not end in -ed, and words that put what they tell behind. */
export const PAST_WORDS = wordSet(`
  was were had said told did came went took made found got gave left met began won lost fell rose grew sat stood ran held saw heard
  struck broke led became hit beat cost kept sent spent built bought sold wrote spoke knew thought shot brought caught drew drove
  fought flew froze hung paid rang sank shook slid slept threw wore since ago been
`);
