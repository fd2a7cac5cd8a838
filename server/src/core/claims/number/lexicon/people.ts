import { wordSet } from "../../../text/wordSet.js";

/** People, whose age a bare number beside them is. */
export const PEOPLE = wordSet(`
  people those patients men women children adults anyone everyone voters players workers residents drivers girls boys persons
  pensioners citizens participants fathers mothers teenagers youngsters students pupils teachers volunteers visitors
  man woman child boy girl person patient father mother brother sister son daughter husband wife uncle aunt nephew niece cousin
  grandfather grandmother grandson granddaughter partner fiance fiancee boyfriend girlfriend friend teenager student pupil driver
  victim suspect resident widow widower stepfather stepmother stepson stepdaughter twin twins player captain striker goalkeeper
  midfielder defender actor actress singer
`);

/** Words for what a person does that do not end as such words do. */
export const OCCUPATIONS = wordSet(`
  mechanic cook chef nurse judge pilot guard clerk coach guide jockey farmhand surgeon priest imam rabbi vicar nun monk bishop poet
  critic cleric diplomat architect artist model dentist recruit cadet private corporal sergeant lieutenant colonel major admiral
  general detective constable deputy mayor senator mp councillor councilor graduate apprentice intern migrant refugee tourist
  local native resident tenant civilian bystander passer-by pedestrian cyclist motorist passenger hostage inmate convict suspect
  accused defendant victim survivor champion hero star idol newcomer veteran novice prodigy schoolgirl schoolboy toddler baby
  infant youth orphan heir heiress prince princess king queen duke duchess count baroness bride groom carer shepherd butcher
  blacksmith
`);

/** Words that end as those for people do, and are for things. */
export const THINGS = wordSet(`
  number order paper matter letter water river winter summer september october november december quarter centre center theater
  theatre chapter order tower power powder border corner member restaurant plant grant sector factor computer printer container
  tanker freighter helicopter register newspaper poster shelter server counter
`);
