/** Soft hyphen, zero-width space, word joiner, byte order mark: nobody sees them. Joiners of letters, which shape them, stay. */
export const INVISIBLE = String.raw`[\u00AD\u200B\u2060\uFEFF]+`;

const ALL = new RegExp(INVISIBLE, "g");

export const withoutInvisible = (text: string): string => text.replace(ALL, "");
