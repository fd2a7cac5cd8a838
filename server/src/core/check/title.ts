import type { Reading } from "../claims/reading.js";
import type { HeldTitle, Person } from "../claims/people/person.js";
import type { TitleClaim } from "../claims/title/titleClaim.js";
import type { Reference } from "../reference/reference.js";
import { sentenceAt } from "../text/analysis.js";
import type { Block } from "../text/prose.js";
import { passageEvidence } from "./evidence.js";
import { SUPPORTED, type Evidence, type Verdict } from "./finding.js";
import type { CheckOptions } from "./options.js";
import { contradicted } from "./title/contradicted.js";
import { checkDeed } from "./title/deed.js";
import { checkName } from "./title/name.js";
import { evidenceOfName, placesOf } from "./title/nameEvidence.js";
import { judgeTitle } from "./title/office.js";
import { withoutArticle, withTitle } from "./title/suggestion.js";
import { checkWork } from "./title/work.js";
import type { GivenTitle } from "../claims/people/title.js";

/** Holds a title of a draft against one reference: a work's title, or a person's name and then the titles given to it. */
export function checkTitle(claim: TitleClaim, draft: Reading, reference: Reference, options: CheckOptions): Verdict {
  if (claim.work !== null) return checkWork(claim.work, reference);
  const name = checkName(claim, draft, reference, options);
  if ("verdict" in name) return name.verdict;
  const titles = checkTitles(claim, name.person, reference);
  if (titles.rule !== null) return titles;
  return checkDeed(claim, draft, name.person, reference) ?? titles;
}

function checkTitles(claim: TitleClaim, person: Person, reference: Reference): Verdict {
  const evidence: Evidence[] = [];
  const faults: Verdict[] = [];
  for (const said of claim.titles) {
    const judgement = judgeTitle(said, person, reference);
    if (judgement.holds) {
      if (judgement.by !== null) evidence.push(evidenceOfTitle(reference, judgement.by));
    } else if (judgement.rival !== null || judgement.holder !== null) {
      faults.unshift(titleOtherwise(claim, said, person, judgement.rival, judgement.holder, reference));
    } else faults.push(unsupported(said, person, reference));
  }
  if (evidence.length === 0) evidence.push(...evidenceOfName(reference, placesOf(reference, [person.name])));
  return faults[0] ?? { ...SUPPORTED, evidence };
}

function titleOtherwise(
  claim: TitleClaim,
  said: GivenTitle,
  person: Person,
  rival: HeldTitle | null,
  holder: Person | null,
  reference: Reference,
): Verdict {
  const own =
    rival === null ? `gives ${person.name} no such title` : `calls ${person.name} “${withoutArticle(rival.text)}”`;
  const other = holder?.held.find(({ role }) => role.name === said.role.name);
  const holders = holder === null || other === undefined ? "" : ` ${isHolder(holder, other)}.`;
  return contradicted(
    `The source ${own}.${holders}`,
    [rival, other ?? null].flatMap((title) => (title === null ? [] : [evidenceOfTitle(reference, title)])),
    rival === null ? null : withTitle(claim, said, rival),
  );
}

const isHolder = ({ name }: Person, { implied, text }: HeldTitle): string =>
  implied ? `${name} ${text}` : `“${withoutArticle(text)}” is ${name}`;

function unsupported(said: GivenTitle, person: Person, reference: Reference): Verdict {
  return {
    verdict: "unsupported",
    rule: "title-unsupported",
    message: `The source does not give ${person.name} the title “${withoutArticle(said.text)}”.`,
    evidence: person.held.slice(0, 1).map((title) => evidenceOfTitle(reference, title)),
    suggestion: null,
  };
}

function evidenceOfTitle(reference: Reference, title: HeldTitle): Evidence {
  const { people, prose } = reference.reading;
  const { block, local } = people.placeOf(title);
  return passageEvidence(reference, block, local, sentenceAt(prose.blocks[block] as Block, local.start));
}
