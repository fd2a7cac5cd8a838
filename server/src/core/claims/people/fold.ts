import { memoizeByText } from "../../text/memoizeByText.js";

const LETTERS: Readonly<Record<string, string>> = {
  ø: "o",
  ł: "l",
  ß: "ss",
  đ: "d",
  ð: "d",
  þ: "th",
  æ: "ae",
  œ: "oe",
  ı: "i",
  ħ: "h",
  ŋ: "n",
  ə: "a",
};

/** A name as it is compared: lower case, no diacritics, no apostrophes or stops, hyphens kept. */
export const fold = memoizeByText((text) => {
  const lower = text.toLowerCase();
  if (/^[a-z -]*$/.test(lower)) return lower;
  return lower
    .normalize("NFKD")
    .replace(/[\p{M}'’.‘“”"]/gu, "")
    .replace(/[‑–]/g, "-")
    .replace(/[øłßđðþæœıħŋə]/g, (letter) => LETTERS[letter] as string);
});
