import type { Prose } from "../../text/prose.js";
import { readBlockNames } from "./blockNames.js";
import { gatherPeople, otherNames } from "./gather.js";
import type { People } from "./person.js";
import { Resolver } from "./resolve.js";

/** Finds the people of a text: names, roles and pronouns, gathered into persons over the whole document. */
export function readPeople({ blocks }: Prose): People {
  const readings = blocks.map((block) => readBlockNames(block));
  const gathered = gatherPeople(readings, blocks);
  const resolver = new Resolver(gathered);
  const mentions = blocks.map((block, index) =>
    resolver.mentions(block, index, readings[index] as (typeof readings)[number]),
  );
  return {
    all: gathered.people,
    mentionsIn: (block) => mentions[block] ?? [],
    otherNames: otherNames(readings, blocks, gathered),
  };
}
