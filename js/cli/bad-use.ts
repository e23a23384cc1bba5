/** Ends the command with a sentence that says what was wrong with the call, and exit code 2. */
export class BadUse extends Error {}
