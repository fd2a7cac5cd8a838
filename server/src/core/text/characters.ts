/** What a character is to the reader of words. */
export type Character = typeof LETTER | typeof MARK | typeof DIGIT | typeof SPACE | typeof SIGN;

export const LETTER = 1;
/** It goes on with the letter before it. */
export const MARK = 2;
export const DIGIT = 3;
export const SPACE = 4;
export const SIGN = 5;

/** What each code unit is; zero where it was not asked yet. */
const known = new Uint8Array(0x10000);

/** What stands at an offset; space beyond the end. */
export function characterAt(text: string, offset: number): Character {
  if (offset >= text.length) return SPACE;
  const code = text.charCodeAt(offset);
  return (known[code] as Character | 0) || read(text, offset, code);
}

/** How many code units the character at an offset takes. */
export const widthAt = (text: string, offset: number): number =>
  isSurrogate(text.charCodeAt(offset)) && (text.codePointAt(offset) as number) > 0xffff ? 2 : 1;

function read(text: string, offset: number, code: number): Character {
  const character = kindOf(String.fromCodePoint(text.codePointAt(offset) as number));
  if (!isSurrogate(code)) known[code] = character;
  return character;
}

const isSurrogate = (code: number): boolean => code >= 0xd800 && code <= 0xdfff;

function kindOf(character: string): Character {
  if (/^\p{L}/u.test(character)) return LETTER;
  if (/^\p{M}/u.test(character)) return MARK;
  if (/^\d/.test(character)) return DIGIT;
  return /^\s/.test(character) ? SPACE : SIGN;
}
