import { wordSet } from "../../../text/wordSet.js";

/** Words that stand capitalised at the head of a sentence or heading without being part of a name. */
const FUNCTION_WORDS = wordSet(`
  a an the this that these those some any each every all both either neither no none one two three four five six seven eight nine ten
  i you he she it we they me him her us them my your his its our their yours hers ours theirs who whom whose which what when where why how
  and or but nor so yet for if because since although though unless until while whereas whether as than that once
  in on at by to from of off with without within into onto upon over under above below between among amid against during before after
  about across along around behind beside besides beyond despite down up near out outside inside through throughout toward towards via per plus like unlike
  is are was were be been being am do does did done have has had having will would shall should can could may might must ought need let
  not never also too only just even still again almost already always often sometimes soon later then now today yesterday tomorrow tonight here there
  however meanwhile moreover therefore thus hence instead otherwise nevertheless nonetheless indeed perhaps maybe yes well oh
  more most less least many much few several other another such same own very quite rather further
  earlier recently previously currently finally eventually initially originally ultimately additionally similarly according following speaking asked
  said says say told tells added adds called calls known based given including except alongside amongst regarding concerning
  first second third last next new former latest early late whatever whoever wherever whenever
  it's he's she's that's there's they're we're you're i'm i've don't didn't isn't wasn't can't won't couldn't wouldn't let's what's who's`);

export const isFunctionWord = (lower: string): boolean => FUNCTION_WORDS.has(lower);

/** Common words that open sentences and headings, and then are no part of a name. */
const OPENERS = wordSet(`
  people police officials authorities residents critics supporters experts researchers scientists investigators prosecutors lawyers witnesses
  readers voters workers farmers students teachers parents children women men families sources analysts leaders ministers lawmakers
  rescuers protesters troops soldiers forces countries governments companies investors shares sales profits prices
  background history context results figures voices notes summary key injured killed dead missing wounded nobody everybody
  everyone somebody someone anybody anyone nothing everything something half most quiet cheap yesterday dear hi hello thanks regards sincerely`);

export const isOpener = (lower: string): boolean => OPENERS.has(lower);

/** Lower-case particles inside surnames. */
const PARTICLES =
  wordSet(`de del della delle dell di da dal das do dos du des la le van von der den ten ter zu zum zur af av bin bint ibn abu al el ul ur
  ap ben st y e san`);

export const isParticle = (lower: string): boolean => PARTICLES.has(lower);

const SUFFIXES = wordSet("jr sr ii iii iv jnr snr");
export const isNameSuffix = (lower: string): boolean => SUFFIXES.has(lower);

/** Verbs of saying, in the forms news uses with a speaker before or after them. */
const SPEECH_VERBS =
  wordSet(`said says say saying told tells tell added adds adding asked asks explained explains noted notes argued argues arguing warned warns
  announced announces admitted admits claimed claims insisted insists stated states replied replies recalled recalls wrote writes
  tweeted posted declared declares confirmed confirms denied denies acknowledged acknowledges suggested suggests conceded concedes
  remarked remarks observed observes commented comments continued continues concluded concludes cautioned cautions urged urges
  complained complains joked jokes testified testifies promised promises predicted predicts reiterated reiterates reported reports vowed vows believes believed
  thinks thought hopes hoped agreed agrees called calls described describes`);

export const isSpeechVerb = (lower: string): boolean => SPEECH_VERBS.has(lower);
