/** The present day in UTC as YYYY-MM-DD; given to what must not read a clock itself. */
export type Today = () => string;

export const utcToday: Today = () => new Date().toISOString().slice(0, 10);
