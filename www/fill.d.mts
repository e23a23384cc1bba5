/** Status and body of an answer; `"{code}"` stands for the code. */
export type Form = readonly [status: number | null, body: unknown];
export const CODE: string;
export function squeezed(code: string): string;
export function filled(form: Form, code: string): { status: number | null; body: string };
