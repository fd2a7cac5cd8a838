// What a person does tells what that person is: "who leads the company" is its head.
const VERBS: Readonly<Record<string, string>> = {
  advises: "adviser", advised: "adviser", leads: "head", led: "head", heads: "head", headed: "head", runs: "head", ran: "head",
  chairs: "chair", chaired: "chair", directs: "director", directed: "director", edits: "editor", edited: "editor",
  coaches: "coach", coached: "coach", manages: "manager", managed: "manager", represents: "representative", represented: "representative",
  commands: "commander", commanded: "commander", founded: "founder", owns: "owner", owned: "owner", captains: "captain", captained: "captain",
  presides: "president", presided: "president", teaches: "teacher", taught: "teacher", reports: "reporter", researches: "researcher",
};

/** The role that a lower-case verb implies; null for none. */
export const roleOfVerb = (lower: string): string | null => (Object.hasOwn(VERBS, lower) ? (VERBS[lower] as string) : null);
