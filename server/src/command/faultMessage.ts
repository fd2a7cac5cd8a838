/** What an error that nobody foresaw says to a person: the system's own refusals name the file and need no stack. */
export function faultMessage(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return "syscall" in error ? error.message : (error.stack ?? error.message);
}
