const MEGABYTE = 1024 * 1024;

/** A case file or a FHIR bundle is read as a whole. */
export const MOST_CASE_BYTES = 32 * MEGABYTE;

/** A table is read in pieces, of which only what becomes the case is kept. */
export const MOST_TABLE_BYTES = 256 * MEGABYTE;

/** A limit as it is said: "32 MB". Rounded up, so that what is above a limit never reads like it. */
export function formatLimit(bytes: number): string {
  return `${Math.ceil(bytes / MEGABYTE)} MB`;
}
