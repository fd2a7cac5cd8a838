import { wordSet } from "../../../text/wordSet.js";

/** Fields of office and study: two of them make two offices, as with the foreign and the finance minister. */
const PORTFOLIOS =
  wordSet(`agriculture agricultural aviation budget business climate commerce communication community competition culture cultural defence development digital disability
  economy education electricity employment energy enterprise environment environmental equality family farming finance financial fishery fishing food foreign forestry
  health heritage home housing immigration industry infrastructure information innovation integration interior internal investment justice labour land law
  local marine maritime media medicine migration mining natural oil pension planning police policing political power rail railway reconstruction research revenue
  rural school science security social sport statistics surgery tax technology tourism trade transit transport transportation treasury urban veteran
  war water welfare woman work youth physics chemistry biology history mathematics psychology sociology psychiatry neurology cardiology oncology
  epidemiology virology engineering philosophy literature geography geology astronomy linguistics archaeology anthropology
  executive operating marketing`);

export const isPortfolio = (word: string): boolean => PORTFOLIOS.has(word);

/** Two words for one field. */
const SAME: ReadonlyMap<string, string> = new Map([
  ["agricultural", "agriculture"],
  ["cultural", "culture"],
  ["electricity", "energy"],
  ["enterprise", "business"],
  ["environmental", "environment"],
  ["financial", "finance"],
  ["power", "energy"],
  ["railway", "rail"],
  ["transit", "transport"],
  ["transportation", "transport"],
]);

/** One word for a field, whichever of two a text has. */
export const fieldOf = (portfolio: string): string => SAME.get(portfolio) ?? portfolio;

/** Kinds of institution that are not one another. */
const INSTITUTIONS = wordSet(
  "commission council parliament bank court committee congress senate assembly army navy police university hospital museum church federation airline newspaper orchestra theatre",
);

export const isInstitution = (word: string): boolean => INSTITUTIONS.has(word);
