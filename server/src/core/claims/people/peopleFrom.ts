import type { Passage } from "../fileSpan.js";
import type { People, PeopleOrigin, Person } from "./person.js";

export function peopleFrom(all: readonly Person[], origin: PeopleOrigin): People {
  const { mentions, otherNames, titlePlaces } = origin;
  return {
    all,
    placeOf: (title) => titlePlaces.get(title) as Passage,
    mentionsIn: (block) => mentions[block] ?? [],
    otherNamesIn: (block) => otherNames[block] ?? [],
    origin,
  };
}
