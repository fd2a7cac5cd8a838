import assert from "node:assert/strict";
import fc from "fast-check";
import { DEFAULT_OPTIONS, type CheckOptions } from "../../../server/src/core/check/options.js";
import { checkDraft } from "../../../server/src/core/draft.js";
import { referenceOf } from "../../../server/src/core/reference/reference.js";

const SOURCE = `The mayor of Port Hale, Ada Lund, opened the new quay on Monday with Norwegian Prime Minister Siri Dahl.

Former Mayor Tom Rees, 71, who wrote the report Safe at Sea, stayed away. Deputy Harbour Master Ruth Amo said she was glad.

Councillors Ben Ode and Kay Fenn voted no. “It is too small,” said Ode. Ms Fenn's brother, Leo, agreed.

Captain Jan de Wit, the Dutch pilot, steered the first ship past Klippen. Marit Sørensen, who leads the pilots' union, was sentenced to two years in jail in 2019.

Ms Lund's lawyer, Ivo Brand, a former judge, said that Professor Emeritus Olga Reyes of the University of Hale had designed it.

Nils Berg, professor of hydrology, read “Every Rope but One” aloud. The coxswain, Una Kerr, and Dame Joan Frey, a retired judge, listened.

Alf Moe, the former chief pilot, ran the harbour office. Lise Holt, the trainee guide, met the second oboist, Ida Vik. The deputy mayor for housing, Pål Aas, is to be succeeded by Moe's deputy. In March Greta Lie, a former local historian, wrote to Ove Bø, a lecturer in law.

Eva Stark, director of the Tidal Centre and Professor of Oceanography, came late.

State Senator Mia Horn, the deputy leader of the opposition, asked Transport Minister Jo Falk about it. His predecessor, Kim Sand, laughed, as did Liv Aune, who coordinates the volunteers, and Per Moland, a member of the European Parliament.

Former mine manager Bo Dahl wept. Deputy chief investigator Ulf Ek did not. Gro Ruud, a retired pilot who was named as mediator in May, laughed. Last year Pål Aas served two years.`;

const reference = referenceOf("source.txt", SOURCE, "plain");
const loud = (draft: string, options: CheckOptions = DEFAULT_OPTIONS) =>
  checkDraft(draft, "markdown", [reference], options).findings.filter(
    ({ claim, severity }) => claim.kind === "title" && (severity === "error" || severity === "warning"),
  );

describe("title rules", () => {
  const cases: readonly (readonly [draft: string, rule: string, text: string, suggestion: string | null])[] = [
    ["Then Ada Lunde spoke.", "name-misspelled", "Ada Lunde", "Ada Lund"],
    ["Then Ada Lunds spoke.", "name-misspelled", "Ada Lunds", "Ada Lund"],
    ["Tom Rees, author of *Safe on Sea*, spoke.", "title-altered", "Safe on Sea", "Safe at Sea"],
    ["Mayor Adda Lund spoke.", "name-misspelled", "Mayor Adda Lund", "Mayor Ada Lund"],
    ["Chief pilot Alf Moe spoke.", "title-contradicted", "Chief pilot Alf Moe", "Former chief pilot Alf Moe"],
    [
      "Lise Holt, the senior guide, spoke.",
      "title-contradicted",
      "Lise Holt, the senior guide",
      "Lise Holt, the trainee guide",
    ],
    [
      "Ida Vik, the first oboist, played.",
      "title-contradicted",
      "Ida Vik, the first oboist",
      "Ida Vik, the second oboist",
    ],
    [
      "Pål Aas, the deputy mayor for transit, left.",
      "title-contradicted",
      "Pål Aas, the deputy mayor for transit",
      "Pål Aas, the deputy mayor for housing",
    ],
    [
      "Greta Lie, a local historian, wrote.",
      "title-contradicted",
      "Greta Lie, a local historian",
      "Greta Lie, a former local historian",
    ],
    [
      "State Representative Mia Horn asked.",
      "title-contradicted",
      "State Representative Mia Horn",
      "State Senator Mia Horn",
    ],
    [
      "Mia Horn, the deputy leader of the senate, asked.",
      "title-contradicted",
      "Mia Horn, the deputy leader of the senate",
      "Mia Horn, the deputy leader of the opposition",
    ],
    ["Mine manager Bo Dahl wept.", "title-contradicted", "Mine manager Bo Dahl", "Former mine manager Bo Dahl"],
    ["Lead investigator Ulf Ek wept.", "title-contradicted", "Lead investigator Ulf Ek", null],
    ["Transport Minister Kim Sand laughed.", "title-contradicted", "Transport Minister Kim Sand", null],
    ["**Gerta Lie** of the town wrote.", "name-misspelled", "Gerta Lie", "Greta Lie"],
    ["Nadja Brenner, whose brother drowned, wrote.", "person-unknown", "Nadja Brenner", null],
    ["It was said by Jan de Witt.", "name-misspelled", "Jan de Witt", "Jan de Wit"],
    ["They sailed past Klipper.", "name-misspelled", "Klipper", "Klippen"],
    ["Mayor Lena Holt spoke.", "person-unknown", "Mayor Lena Holt", null],
    ["Then Paul Rees spoke.", "person-unknown", "Paul Rees", null],
    [
      "Swedish Prime Minister Siri Dahl came.",
      "title-contradicted",
      "Swedish Prime Minister Siri Dahl",
      "Norwegian Prime Minister Siri Dahl",
    ],
    [
      "Norwegian President Siri Dahl came.",
      "title-contradicted",
      "Norwegian President Siri Dahl",
      "Norwegian Prime Minister Siri Dahl",
    ],
    ["Mayor Tom Rees stayed away.", "title-contradicted", "Mayor Tom Rees", "Former Mayor Tom Rees"],
    ["Former Mayor Ada Lund spoke.", "title-contradicted", "Former Mayor Ada Lund", "Ada Lund, the mayor of Port Hale"],
    [
      "Harbour Master Ruth Amo spoke.",
      "title-contradicted",
      "Harbour Master Ruth Amo",
      "Deputy Harbour Master Ruth Amo",
    ],
    [
      "Ruth Amo, harbour master of Port Hale, spoke.",
      "title-contradicted",
      "Ruth Amo, harbour master of Port Hale",
      "Ruth Amo, Deputy Harbour Master of Port Hale",
    ],
    ["Ivo Brand, the mayor, spoke.", "title-contradicted", "Ivo Brand, the mayor", "Ivo Brand, the former judge"],
    ["Judge Ivo Brand spoke.", "title-contradicted", "Judge Ivo Brand", "Former judge Ivo Brand"],
    ["Professor Olga Reyes spoke.", "title-contradicted", "Professor Olga Reyes", "Professor Emeritus Olga Reyes"],
    ["Leo, Kay Fenn's cousin, agreed.", "title-contradicted", "Leo, Kay Fenn's cousin", null],
    ["General Ruth Amo spoke.", "title-unsupported", "General Ruth Amo", null],
    ["The novelist Siri Dahl spoke.", "title-unsupported", "The novelist Siri Dahl", null],
    ["Sir Tom Rees spoke.", "title-unsupported", "Sir Tom Rees", null],
    ["His report was *Safe at Shore*.", "title-altered", "Safe at Shore", "Safe at Sea"],
    ["Nils Berg, professor of geology, read.", "title-contradicted", "Nils Berg, professor of geology", null],
    ["Deputy coxswain Una Kerr listened.", "title-contradicted", "Deputy coxswain Una Kerr", null],
    ["He read *Every Rope but None*.", "title-altered", "Every Rope but None", "Every Rope but One"],
    ["Ruth Amo was sentenced to two years in jail.", "title-contradicted", "Ruth Amo", "Marit Sørensen"],
  ];
  for (const [draft, rule, text, suggestion] of cases) {
    it(`${rule}: ${draft}`, () => {
      const [finding, ...more] = loud(draft);
      assert.deepEqual(more, []);
      assert.equal(finding?.rule, rule, finding?.message);
      assert.equal(finding.claim.text, text);
      if (suggestion !== null) assert.equal(finding.suggestion, suggestion);
      if (rule !== "person-unknown") assert.ok(finding.evidence.length > 0, "no evidence");
    });
  }
});

describe("titles that are no fault", () => {
  const cases: readonly string[] = [
    "Ada Lund, mayor of Port Hale, and Norway's prime minister, Siri Dahl, came.",
    "Mayor Lund met PM Siri Dahl, the Norwegian leader.",
    "Mrs Lund and Mrs Fenn spoke.",
    "That leaves Dame Joan Frey, the judge, now retired.",
    "Gro Ruud, the mediator, came.",
    "Minister Jo Falk, whose talk lasted two years, spoke.",
    "Tom Rees, once the mayor, and ex-mayor Tom Rees are one.",
    "Councillor Ben Ode and Councilwoman Kay Fenn voted no.",
    "Capt. De Wit, a Dutchman, steered.",
    "Marit Sorensen, head of the pilots' union, was there.",
    "Leo, the brother of Kay Fenn, agreed.",
    "The millionaire Ivo Brand spoke.",
    "Emeritus Professor Olga Reyes designed it.",
    "Dr Olga Reyes and PROFESSOR EMERITUS OLGA REYES are one.",
    "It is called *Safe at Sea*; *The Old Song* was sung.",
    "Marit Sørensen was sentenced to two years in jail.",
    "Una Kerr, the cox, and Joan Frey, a judge in retirement, listened.",
    "The director of the Tidal Centre and Professor of Oceanography, Eva Stark, came late.",
    "Kim Sand, the former transport minister, laughed.",
    "Liv Aune, the volunteers' coordinator, and Per Moland, MEP, laughed.",
  ];
  for (const draft of cases)
    it(draft, () =>
      assert.deepEqual(
        loud(draft).map(({ message }) => message),
        [],
      ),
    );

  it("an article held against itself", () => assert.deepEqual(loud(SOURCE), []));

  it("a spelling that the configuration accepts", () => {
    assert.equal(loud("Then Ada Lunde spoke.").length, 1);
    assert.deepEqual(loud("Then Ada Lunde spoke.", { ...DEFAULT_OPTIONS, acceptedNames: ["Ada Lunde"] }), []);
  });
});

describe("titles of which the source has another", () => {
  const COURT = `Prosecutor Alan Reyes spoke. Kofi Mensah, the defence lawyer, listened. Lawyer Una Ash left.

The plaintiff, Ida Moss, sued the seller, Per Holm. Ana Ruiz leads the union. Tom Ode sang two songs.

Joanna Firth, the Vale manager, spoke. Vale beat Staithes. Teo Vik, the Leeds captain, waved: the Leeds Comets won.

Her book, *Smoke and Salt*, sold well. Her paper was *A Kit Too Soon?*`;
  const court = referenceOf("court.txt", COURT, "markdown");
  const rulesOf = (draft: string): readonly (string | null)[] =>
    checkDraft(draft, "markdown", [court], DEFAULT_OPTIONS).findings.map(({ rule }) => rule);

  const faults: readonly (readonly [draft: string, rule: string])[] = [
    ["Defence lawyer Alan Reyes spoke.", "title-contradicted"],
    ["Prosecutor Kofi Mensah listened.", "title-contradicted"],
    ["Ida Moss, the defendant, was there.", "title-contradicted"],
    ["Per Holm, the buyer, was there.", "title-contradicted"],
    ["Joanna Firth, the Staithes manager, spoke.", "title-contradicted"],
    ["Dancer Tom Ode came.", "title-unsupported"],
    ["Her book, *Salt and Smoke*, sold well.", "title-altered"],
    ["Her paper was *A Test Too Soon?* It sold.", "title-altered"],
  ];
  for (const [draft, rule] of faults) it(`${rule}: ${draft}`, () => assert.deepEqual(rulesOf(draft), [rule]));

  const sound: readonly string[] = [
    "The lawyer Alan Reyes spoke.",
    "Defence lawyer Una Ash left.",
    "The claimant, Ida Moss, was there.",
    "Joanna Firth, manager of Vale, spoke.",
    "Teo Vik, captain of the Comets, waved.",
    "Union leader Ana Ruiz spoke.",
    "Singer Tom Ode came.",
    "Her book, *Smoke and Salt*, sold well.",
    "*Salt and Bread* is another.",
    "Her paper was *A Kit Too Soon?* It sold.",
  ];
  for (const draft of sound) it(`no fault: ${draft}`, () => assert.deepEqual(rulesOf(draft), [null]));
});

describe("titles in other words", () => {
  const HARBOUR = `The presiding judge, Ines Coll, listened. Finance director Hugh Pike, a former submarine officer, spoke.

The acting finance chief, Toby Wex, and Lt. Cmdr. Inga Vik left. Former state Attorney General Lou Hart and Ruth Sel, a retired high court judge, stayed.

Sally Moor, the opposition leader, saw Jon Abel, her Green colleague. Ida's husband, Martin Oye, and Ola Berg, a Labour member, wept.`;
  const harbour = referenceOf("harbour.txt", HARBOUR, "plain");
  const rulesOf = (draft: string): readonly (string | null)[] =>
    checkDraft(draft, "markdown", [harbour], DEFAULT_OPTIONS).findings.map(({ rule }) => rule);

  const pairs: readonly (readonly [sound: string, fault: string])[] = [
    ["Presiding Judge Ines Coll listened.", "Presiding Judge Hugh Pike listened."],
    ["Hugh Pike, director of finance, spoke.", "Hugh Pike, director of culture, spoke."],
    ["Hugh Pike, a one-time submarine officer, spoke.", "Hugh Pike, a deputy submarine officer, spoke."],
    ["Toby Wex, the finance chief for the time being, left.", "Toby Wex, the finance chief, left."],
    ["Lieutenant Commander Inga Vik left.", "Lieutenant Colonel Inga Vik left."],
    ["Lou Hart, who was once the state’s attorney general, stayed.", "Lou Hart, the state’s attorney general, stayed."],
    ["Ruth Sel, a judge of the high court until she retired, stayed.", "Ruth Sel, a judge of the high court, stayed."],
    ["Sally Moor, who leads the opposition, left.", "Sally Moor, who leads the opposition for the time being, left."],
    ["Jon Abel, a Green, left.", "Ola Berg, a Green, wept."],
    ["Martin Oye, the widower, wept.", "Martin Oye, the brother, wept."],
  ];
  for (const [sound, fault] of pairs)
    it(`${sound} But: ${fault}`, () => {
      assert.deepEqual(rulesOf(sound), [null]);
      assert.match(String(rulesOf(fault)), /^title-/);
    });
});

describe("titles: findings", () => {
  it("names a stranger once", () => {
    const findings = loud("Mayor Lena Holt spoke. Lena Holt left. Ms Holt slept.");
    assert.deepEqual(
      findings.map(({ rule }) => rule),
      ["person-unknown"],
    );
  });

  it("shows where the source names whomever it calls supported, and calls nobody so whom it does not name", () => {
    const { findings } = checkDraft(
      "Siri Dahl met Lena Holt. Ms Lena Holt read *The Old Song* and *Safe at Sea*.",
      "markdown",
      [reference],
      DEFAULT_OPTIONS,
    );
    assert.deepEqual(
      findings.map(({ verdict, rule, evidence }) => [verdict, rule, evidence[0]?.text]),
      [
        ["supported", null, "Siri Dahl"],
        ["unsupported", "person-unknown", undefined],
        ["unsupported", null, undefined],
        ["unsupported", null, undefined],
        ["supported", null, "Safe at Sea"],
      ],
    );
  });

  it("names both people whose titles are exchanged", () => {
    const [finding] = loud("Tom Rees, the deputy harbour master, spoke.");
    assert.match(finding?.message ?? "", /Tom Rees.*Ruth Amo/);
  });

  it("takes the kindest of several sources", () => {
    const other = referenceOf("other.txt", "President Siri Dahl of Norway waved.", "plain");
    const { findings } = checkDraft(
      "Norwegian President Siri Dahl came.",
      "plain",
      [reference, other],
      DEFAULT_OPTIONS,
    );
    assert.deepEqual(
      findings.map(({ verdict }) => verdict),
      ["supported"],
    );
  });

  const GIVEN = ["Ada", "Tom", "Ruth", "Ivo", "Olga", "Pedro"];
  const SURNAMES = ["Lundgren", "Reeskamp", "Amoako", "Brandler", "Kowalska", "van Dyken"];
  const TITLES = ["Mayor", "Former Judge", "Acting Chief Executive", "Deputy Finance Minister", "Professor", "Captain"];
  const titled = fc.record({
    given: fc.constantFrom(...GIVEN),
    surname: fc.constantFrom(...SURNAMES),
    title: fc.constantFrom(...TITLES),
  });
  const sentence = ({ given, surname, title }: { given: string; surname: string; title: string }) =>
    `${title} ${given} ${surname} spoke.`;

  it("finds nothing in a text held against itself", () => {
    fc.assert(
      fc.property(fc.array(titled, { minLength: 1, maxLength: 6 }), (people) => {
        const text = people.map(sentence).join(" ");
        const { findings } = checkDraft(text, "plain", [referenceOf("a", text, "plain")], DEFAULT_OPTIONS);
        assert.deepEqual(
          findings.flatMap(({ rule }) => rule ?? []),
          [],
        );
      }),
    );
  });

  it("finds a surname with a letter dropped", () => {
    fc.assert(
      fc.property(titled, fc.nat(), (person, seed) => {
        const at = person.surname.length - 1 - (seed % 4);
        const wrong = person.surname.slice(0, at) + person.surname.slice(at + 1);
        const source = referenceOf("a", sentence(person), "plain");
        const { findings } = checkDraft(sentence({ ...person, surname: wrong }), "plain", [source], DEFAULT_OPTIONS);
        assert.deepEqual(
          findings.map(({ rule }) => rule),
          ["name-misspelled"],
        );
      }),
    );
  });
});
