const WORDS = `
  a an the and but or nor so yet if as at by for from in into of off on onto out over to up with about after against before
  between during than then there here this that these those it its it's i i'm i've i'd i'll you you're your he he's his him she
  she's her we we're we've our us they they're their them me my who what which when where how why is are was were be been being
  am do does did has have had will would can could may might must shall should not no all any some just also very too only own
  that's there's isn't don't 1
`;

const FUNCTION_WORDS: ReadonlySet<string> = new Set(WORDS.trim().split(/\s+/));

/** How much a word tells of what is said: words that stand in any sentence tell little. */
export const weightOf = (norm: string): number => (FUNCTION_WORDS.has(norm) ? 0.4 : 1);

export const isFunctionWord = (norm: string): boolean => FUNCTION_WORDS.has(norm);
