import type { People, PeopleOrigin, Person } from "./person.js";

export function peopleFrom(all: readonly Person[], origin: PeopleOrigin): People {
  const { mentions, otherNames } = origin;
  return {
    all,
    mentionsIn: (block) => mentions[block] ?? [],
    otherNamesIn: (block) => otherNames[block] ?? [],
    origin,
  };
}
