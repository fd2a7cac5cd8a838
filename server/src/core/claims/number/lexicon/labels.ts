import { wordSet } from "../../../text/wordSet.js";

/** Words before a number that it names, whatever follows: `type 2 diabetes`, `article 5`. */
export const LABELS = wordSet(`
  type tier level phase stage grade category chapter section article clause rule room gate platform terminal flight bus highway
  route page pages p pp volume vol figure fig table appendix version row column question exhibit amendment proposition prop
  resolution ward district precinct episode no nos num nrs channel formula pier dock berth floor junction exit interstate motorway
  directive psalm verse sonata symphony opus apollo windows iphone galaxy boeing airbus covid vitamin catch covid-19 paragraph annex flat apartment apt suite schedule
`);

/** Labels of a text's own parts: a draft numbers them as it likes. */
export const SELF_REFERENCES = wordSet(`
  page p pp figure fig table appendix column row question section chapter volume vol verse paragraph annex schedule version no nos
  num nrs
`);

/** Words before a number that it names unless it counts what follows: `day three`, but `in the group 43 people`. */
export const LOOSE_LABELS = wordSet(`
  group class area game match season round day week unit block zone track lane lot plot number part item step line road act studio
  sector series test set quarter year sections junctions articles chapters verses clauses paragraphs schedules rooms gates platforms exits
  routes flights highways motorways types tiers levels phases stages grades categories wards districts amendments propositions
`);

/** What a street is called after its name. */
export const STREETS = wordSet(`
  street st road rd avenue ave lane drive close crescent terrace square boulevard blvd grove mews highway
`);
