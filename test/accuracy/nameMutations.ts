/** A name or title, changed in one way. */
export interface Mutation {
  readonly name: string;
  readonly text: string;
}

const VOWELS = "aeiou";
const CONSONANTS = "bdfgklmnprstvz";

/** Every slip of one letter in a word: dropped, doubled, exchanged with its neighbour, swapped for another. */
export function slips(word: string): readonly Mutation[] {
  const letters = Array.from(word);
  const mutations: Mutation[] = [];
  const push = (name: string, from: number, to: number, by: string) => {
    mutations.push({ name, text: [...letters.slice(0, from), by, ...letters.slice(to)].join("") });
  };
  for (const [at, letter] of letters.entries()) {
    if (at === 0 || !/\p{Ll}/u.test(letter)) continue;
    const next = letters[at + 1];
    push("letter dropped", at, at + 1, "");
    push("letter doubled", at, at + 1, letter + letter);
    push("letter swapped", at, at + 1, otherLetter(letter, at));
    if (next !== undefined && next !== letter && /\p{Ll}/u.test(next))
      push("letters transposed", at, at + 2, next + letter);
  }
  return mutations;
}

/** Another vowel for a vowel, another consonant for a consonant; the same on every run. */
function otherLetter(letter: string, at: number): string {
  const letters = VOWELS.includes(letter) ? VOWELS : CONSONANTS;
  return letters[(letters.indexOf(letter) + 1 + (at % 3)) % letters.length] as string;
}

const MODIFIERS = ["former", "acting", "deputy"];

/** A title with a modifier more or less that changes its meaning. */
export function otherMeanings(title: string, modifiers: readonly string[]): readonly Mutation[] {
  if (modifiers.length === 0)
    return MODIFIERS.map((modifier) => ({ name: "added", text: addModifier(title, modifier) }));
  const written = /\b(?:former|acting|deputy|interim|assistant|associate|vice|retired|ex)[ -]/i.exec(title)?.[0];
  return written === undefined ? [] : [{ name: "removed", text: title.replace(written, "") }];
}

function addModifier(title: string, modifier: string): string {
  const article = /^(?:an?|the|his|her|its|their) /i.exec(title)?.[0] ?? "";
  const owner = /^(?:(?! (?:of|at|for|to|in) ).)*['’]s? /.exec(title)?.[0] ?? article;
  return `${owner.replace(/^an? $/i, /^[aeiou]/.test(modifier) ? "an " : "a ")}${modifier} ${title.slice(owner.length)}`;
}
