import { fileURLToPath } from 'node:url';

/** The repository's top folder, whatever folder a command was started in. */
export const root = fileURLToPath(new URL('..', import.meta.url));
