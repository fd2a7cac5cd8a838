/** A command line that asks for what cannot be done; the message says what to do. */
export class UsageError extends Error {}
