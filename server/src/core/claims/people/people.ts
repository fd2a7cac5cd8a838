import type { Block, Prose } from "../../text/prose.js";
import { peopleAfterEdit } from "./afterEdit.js";
import { readBlockNames } from "./blockNames.js";
import { gatherPeople } from "./gather.js";
import { otherNameOf } from "./otherName.js";
import type { People } from "./person.js";
import { peopleFrom } from "./peopleFrom.js";
import type { BlockNames } from "./readings.js";
import { Resolver } from "./resolve.js";

/**
 * Finds the people of a text: names, roles and pronouns, gathered into persons over the whole document. Those of an
 * earlier version stay the same objects where an edit has changed nothing that tells who is who.
 */
export function readPeople({ blocks }: Prose, previous: People | null = null): People {
  const readings = blocks.map((block) => readBlockNames(block));
  const known = previous === null ? null : peopleAfterEdit(previous, blocks, readings);
  return known ?? gather(blocks, readings);
}

function gather(blocks: readonly Block[], readings: readonly BlockNames[]): People {
  const gathered = gatherPeople(readings, blocks);
  const { people, personOf, nameWords } = gathered;
  const resolver = new Resolver(gathered);
  const mentions = blocks.map((block, index) => resolver.mentions(block, index, readings[index] as BlockNames));
  const otherNames = blocks.map((block, index) =>
    (readings[index] as BlockNames).names
      .filter((reading) => !personOf.has(reading))
      .map((reading) => otherNameOf(block, index, reading)),
  );
  const titlePlaces = new Map(people.flatMap((person) => person.placedTitles()));
  return peopleFrom(people, { blocks, readings, mentions, otherNames, titlePlaces, nameWords });
}
