const list = (words: string): readonly string[] => words.trim().split(/\s+/);

const count = (words: string, first: number, step: number): [string, number][] =>
  list(words).map((word, index) => [word, first + index * step]);

const UNITS = `zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen
  seventeen eighteen nineteen`;
const TENS = "twenty thirty forty fifty sixty seventy eighty ninety";

/** Whole numbers below a hundred in one word. */
export const SMALL: ReadonlyMap<string, number> = new Map([
  ...count(UNITS, 0, 1),
  ...count(TENS, 20, 10),
  ["nought", 0],
  ["nil", 0],
  ["fourty", 40],
]);

/** Words that multiply what stands before them. */
export const SCALES: ReadonlyMap<string, number> = new Map([
  ["hundred", 100],
  ["thousand", 1e3],
  ["lakh", 1e5],
  ["lakhs", 1e5],
  ["lac", 1e5],
  ["million", 1e6],
  ["millions", 1e6],
  ["mln", 1e6],
  ["mn", 1e6],
  ["crore", 1e7],
  ["crores", 1e7],
  ["billion", 1e9],
  ["billions", 1e9],
  ["bln", 1e9],
  ["bn", 1e9],
  ["trillion", 1e12],
  ["trillions", 1e12],
  ["tln", 1e12],
  ["trn", 1e12],
  ["tn", 1e12],
  ["quadrillion", 1e15],
  ["quintillion", 1e18],
  ["dozen", 12],
  ["dozens", 12],
]);

/** Scales written against their digits (`1.2m`, `600K`). */
export const SCALE_LETTERS: ReadonlyMap<string, number> = new Map([
  ["k", 1e3],
  ["K", 1e3],
  ["m", 1e6],
  ["M", 1e6],
  ["b", 1e9],
  ["B", 1e9],
  ["T", 1e12],
]);

const rangeFrom = (low: number, high: number): { readonly low: number; readonly high: number } => ({ low, high });

/** Round plurals: the least and the most that each commonly stands for. */
export const VAGUE: ReadonlyMap<string, { readonly low: number; readonly high: number }> = new Map([
  ["dozens", rangeFrom(24, 99)],
  ["scores", rangeFrom(40, 199)],
  ["hundreds", rangeFrom(200, 999)],
  ["thousands", rangeFrom(2e3, 99_999)],
  ["millions", rangeFrom(2e6, 999_999_999)],
  ["billions", rangeFrom(2e9, 999_999_999_999)],
]);

const ORDINAL_UNITS = `first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth
  fifteenth sixteenth seventeenth eighteenth nineteenth`;
const ORDINAL_TENS = "twentieth thirtieth fortieth fiftieth sixtieth seventieth eightieth ninetieth";

/** Ordinals in one word. */
export const ORDINALS: ReadonlyMap<string, number> = new Map([
  ...count(ORDINAL_UNITS, 1, 1),
  ...count(ORDINAL_TENS, 20, 10),
  ["nineth", 9],
  ["hundredth", 100],
  ["thousandth", 1e3],
  ["millionth", 1e6],
  ["billionth", 1e9],
  ["trillionth", 1e12],
]);

/** The parts of a fraction in words, singular and plural: `half`, `thirds`. */
export const DENOMINATORS: ReadonlyMap<string, number> = new Map([
  ["half", 2],
  ["halves", 2],
  ["quarter", 4],
  ["quarters", 4],
  ...[...ORDINALS]
    .filter(([, value]) => value > 2)
    .flatMap(([word, value]): [string, number][] => [
      [word, value],
      [`${word}s`, value],
    ]),
]);

/** Fractions in one character. */
export const VULGAR: ReadonlyMap<string, number> = new Map([
  ["½", 1 / 2],
  ["⅓", 1 / 3],
  ["⅔", 2 / 3],
  ["¼", 1 / 4],
  ["¾", 3 / 4],
  ["⅕", 1 / 5],
  ["⅖", 2 / 5],
  ["⅗", 3 / 5],
  ["⅘", 4 / 5],
  ["⅙", 1 / 6],
  ["⅚", 5 / 6],
  ["⅐", 1 / 7],
  ["⅛", 1 / 8],
  ["⅜", 3 / 8],
  ["⅝", 5 / 8],
  ["⅞", 7 / 8],
  ["⅑", 1 / 9],
  ["⅒", 1 / 10],
]);

/** Words that say how many times as much. */
export const MULTIPLES: ReadonlyMap<string, number> = new Map([
  ["double", 2],
  ["doubled", 2],
  ["doubles", 2],
  ["doubling", 2],
  ["twofold", 2],
  ["twice", 2],
  ["thrice", 3],
  ["treble", 3],
  ["trebled", 3],
  ["trebling", 3],
  ["triple", 3],
  ["tripled", 3],
  ["triples", 3],
  ["tripling", 3],
  ["threefold", 3],
  ["fourfold", 4],
  ["quadruple", 4],
  ["quadrupled", 4],
  ["quadrupling", 4],
  ["fivefold", 5],
  ["quintupled", 5],
  ["sixfold", 6],
  ["sevenfold", 7],
  ["eightfold", 8],
  ["tenfold", 10],
  ["hundredfold", 100],
  ["halve", 0.5],
  ["halved", 0.5],
  ["halving", 0.5],
]);
