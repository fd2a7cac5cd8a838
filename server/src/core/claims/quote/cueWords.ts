/** Words that tell who speaks. General news vocabulary; regular verbs are listed by their plain form. */

const REGULAR = `
  accept accuse acknowledge add admit advise affirm agree allege announce answer apologise apologize appeal argue ask assert
  assure attack avow beg bemoan berate blame blast boast brand call caution challenge characterise characterize charge chide
  chuckle claim comment compare complain concede conclude condemn confess confide confirm congratulate consider contend continue
  counsel counter credit criticise criticize cry deadpan concur declare demur differ disagree hesitate intervene decry defend demand denounce deny deride describe disclose
  dismiss dispute dub echo elaborate emphasise emphasize enthuse estimate exclaim expect explain express fear fume gasp grin
  groan growl grumble hail highlight hint hope imply indicate inform insist interject interrupt invoke joke judge label lambast
  lambaste lament laugh liken maintain marvel mention moan mock murmur muse mutter note object observe opine order phrase plead
  pledge point post praise predict proclaim promise pronounce propose protest query question quip quote rail reaffirm reason
  reassure recall recommend recount refer reflect reiterate reject rejoice relate remark remember remind repeat reply report
  respond retort reveal roar rule scoff scold shout shrug sigh signal slam smile snap snarl sneer sob sound stammer state stipulate
  stress suggest summarise summarize surmise suspect taunt tease testify text thank threaten thunder tout tweet underline
  underscore urge utter vent venture voice vow wail warn welcome whisper wish wonder worry yell
`;

const IRREGULAR = `
  say says said saying tell tells told telling write writes wrote written writing think thinks thought thinking speak speaks
  spoke spoken speaking feel feels felt feeling put puts putting swear swears swore swearing believe believes believed believing
  want wants wanted wanting find finds found finding read reads reading sing sings sang know knows mean means meant
  hold holds held understand understands understood foresee foresees foresaw goes went reckon reckons reckoned
`;

/** Verbs of mind: who thinks a thing is told by another, so a speaker that governs them is preferred. */
const MENTAL = `
  believe believes believed think thinks thought feel feels felt want wants wanted hope hopes hoped fear fears feared know knows
  expect expects expected consider considers considered find finds found hold holds held read reads mean means meant
  understand understands understood
`;

const AUXILIARY = `
  has have had is was were are be been being will would can could may might must should do does did also then later once again
  still now even only just already earlier afterwards afterward yesterday today tonight recently repeatedly famously always never
  often sometimes who which further first himself herself themselves both all not ever since
`;

const split = (words: string): readonly string[] => words.trim().split(/\s+/);

function* formsOf(verb: string): Generator<string> {
  const stem = verb.endsWith("e") ? verb.slice(0, -1) : verb;
  const past = /[^aeiou]y$/.test(verb) ? `${verb.slice(0, -1)}i` : stem;
  yield verb;
  yield /[^aeiou]y$/.test(verb) ? `${past}es` : /(?:[sxz]|[cs]h)$/.test(verb) ? `${verb}es` : `${verb}s`;
  yield `${past}ed`;
  yield `${stem}ing`;
  if (/[^aeiou][aeiou][bdgmnpt]$/.test(verb)) yield* [`${verb}${verb.slice(-1)}ed`, `${verb}${verb.slice(-1)}ing`];
}

const CUES: ReadonlySet<string> = new Set([
  ...split(REGULAR).flatMap((verb) => [...formsOf(verb)]),
  ...split(IRREGULAR),
]);
const MENTAL_VERBS: ReadonlySet<string> = new Set(split(MENTAL));
const AUXILIARIES: ReadonlySet<string> = new Set(split(AUXILIARY));

/** A verb that introduces someone's words, in any of its forms. */
export const isCue = (word: string): boolean => CUES.has(word);

export const isMental = (word: string): boolean => MENTAL_VERBS.has(word);

/** A word that may stand between a subject and its verb. */
export const isBetween = (word: string): boolean => AUXILIARIES.has(word) || (word.length > 4 && word.endsWith("ly"));

const NOT_A_SUBJECT: ReadonlySet<string> = new Set(
  split(`
  and but or nor yet so while as in on at for of to from that which because since if when whereas though although after before
  during with without by about over under against into than then there what how why where not like despite amid among between
`),
);

const DETERMINERS: ReadonlySet<string> = new Set(
  split(`the a an his her its their our my your this these those no any some each every 's another such of`),
);

/** A word that cannot begin the subject of a cue verb. */
export const opensOtherPhrase = (word: string): boolean => NOT_A_SUBJECT.has(word);

/** Before a name, it tells that the name is no subject. */
export const isPreposition = (word: string): boolean =>
  NOT_A_SUBJECT.has(word) && !/^(?:and|but|or|nor|yet|so|while|as|that)$/.test(word);

/** Before a cue word, it tells that the word is a noun or an adjective here. */
export const isDeterminer = (word: string): boolean => DETERMINERS.has(word);
