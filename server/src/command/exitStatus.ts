/** What the process's exit status says. */
export const CLEAN = 0;
export const FINDINGS = 1;
/** The run itself failed: usage, configuration, a file that cannot be read. */
export const FAILED = 2;
