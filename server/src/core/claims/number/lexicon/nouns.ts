import { wordSet } from "../../../text/wordSet.js";

/** Words that end a noun phrase that follows a number: function words, and verbs that often follow a bare number. */
export const FUNCTION_WORDS = wordSet(`
  a an the this that these those each every any all both either neither such what which who whom whose when where why how while
  i you he she it we they me him us them my your his its our their ours theirs itself himself herself themselves one
  and or but nor so yet if than then as because since until unless though although whether
  of in on at by for to from with without within into onto upon over under above below between among amid during before after
  about around across against along alongside behind beneath beside besides beyond despite down near off out outside inside past
  per through throughout toward towards up via except including excluding versus vs like plus minus her
  is are was were be been being am has have had having do does did doing will would shall should can could may might must ought
  not no never also only just even still already now here there too very again ever once soon later earlier ago away
  yesterday today tomorrow tonight apart together else instead hence thus therefore however meanwhile respectively overall
  said say told added called asked came went go got get took take made make gave give found find left kept keep held hold saw see
  knew know won win lost lose fell fall rose rise grew grow ran run sat stood stand became become began begin died die lay lie
  remained remain stayed stay lived live worked voted wanted want needed showed show seemed seem included include back outdoors
  indoors says
`);

/** What befell people; after a number it stands for them (`19 dead`, `312 injured`). */
export const CASUALTIES = wordSet(`
  killed injured wounded hurt dead missing arrested detained displaced homeless hospitalised hospitalized infected evacuated
  rescued unaccounted jailed deceased drowned kidnapped abducted
`);

/** Words tied to a number by a hyphen that it does not count: `38-strong`, `two-way`. */
export const TIED_IDLE = wordSet("strong odd plus ish way sided fold off day-old size sized part thirds something");

/** Words between a number and what it counts that say nothing of what it is. */
export const FILLERS = wordSet("more other additional extra further new such different separate so-called");

/** Plurals that do not end in s, and words that count without one. */
export const COLLECTIVES = wordSet(`
  people men women children troops police staff personnel aircraft cattle sheep fish deer teeth feet mice geese oxen lice
  infantry artillery crew faculty clergy poultry livestock spacecraft offspring data media criteria phenomena bacteria alumni
  fungi nuclei stimuli syllabi cacti species series headquarters crossroads barracks works means policemen policewomen firemen
  firefighters fishermen sportsmen sportswomen businessmen businesswomen congressmen congresswomen salesmen spokesmen councilmen
  councilwomen lawmen servicemen servicewomen airmen seamen gunmen marksmen frenchmen englishmen irishmen scotsmen welshmen
  dutchmen others buses gases viruses
`);

/** Plurals and collectives that describe the noun after them. */
export const NOUN_MODIFIERS = wordSet(`
  sports arms savings operations sales goods earnings communications systems women men artillery infantry police staff crew
  cattle sheep fish data media aircraft works emergency-services customs species children
`);

/** Singulars that end in s. */
export const SINGULAR_S = wordSet(`
  news series species bus gas virus campus census bonus status crisis basis analysis diagnosis class pass mass loss boss glass
  press address process business access success illness witness mattress lens atlas canvas christmas mars paris this his its as
  us yes texas barracks headquarters crossroads means always perhaps besides towards afterwards nowadays works athletics politics
  economics physics mathematics
`);

/** Singulars that no rule gives. */
export const IRREGULAR_SINGULARS: ReadonlyMap<string, string> = new Map(
  `people:person persons:person children:child teeth:tooth feet:foot mice:mouse geese:goose oxen:ox lice:louse lives:life
   wives:wife knives:knife wolves:wolf leaves:leaf halves:half shelves:shelf thieves:thief loaves:loaf calves:calf data:datum
   criteria:criterion phenomena:phenomenon bacteria:bacterium alumni:alumnus movies:movie cookies:cookie selfies:selfie
   rookies:rookie calories:calorie ties:tie pies:pie lies:lie buses:bus gases:gas viruses:virus bonuses:bonus campuses:campus
   censuses:census statuses:status lenses:lens crises:crisis analyses:analysis diagnoses:diagnosis bases:base heroes:hero
   potatoes:potato tomatoes:tomato mosquitoes:mosquito volcanoes:volcano vetoes:veto embargoes:embargo cargoes:cargo
   torpedoes:torpedo echoes:echo quizzes:quiz caches:cache aches:ache headaches:headache others:other men:man`
    .trim()
    .split(/\s+/)
    .map((pair) => pair.split(":") as [string, string]),
);
