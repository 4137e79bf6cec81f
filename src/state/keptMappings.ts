import * as z from 'zod/mini';
import { EVENT_KINDS } from '../domain/clinicalEvent';
import { COLUMN_ROLES, DATE_ORDERS, type TableMapping } from '../exchange/table/tableMapping';

const PREFIX = 'caseline table ';

/**
 * The choices that were kept for tables of one shape. Anything in storage that is no mapping for so
 * many columns is taken out and read as nothing.
 */
export function readKeptMapping(shapeKey: string, guess: TableMapping): TableMapping | undefined {
  try {
    const text = localStorage.getItem(PREFIX + shapeKey);
    if (text === null) return undefined;
    const kept = parseMapping(text, guess.roles.length);
    if (kept) return { ...guess, ...kept };
    localStorage.removeItem(PREFIX + shapeKey);
  } catch {
    // Storage that is forbidden keeps nothing, and the guess stands.
  }
  return undefined;
}

/** Keeps choices for the next table of the same shape; whose rows they are belongs to one table. */
export function keepMapping(shapeKey: string, mapping: TableMapping): void {
  const { roles, dateOrder, decimal, missingUnits, eventKind } = mapping;
  try {
    const kept = { roles, dateOrder, decimal, missingUnits, eventKind };
    localStorage.setItem(PREFIX + shapeKey, JSON.stringify(kept));
  } catch {
    // Full or forbidden storage never stands in the way of the case.
  }
}

const keptMapping = z.strictObject({
  roles: z.array(z.enum(COLUMN_ROLES)),
  dateOrder: z.optional(z.enum(DATE_ORDERS)),
  decimal: z.optional(z.enum(['.', ','])),
  missingUnits: z.record(z.string(), z.string()),
  eventKind: z.enum(EVENT_KINDS),
});

function parseMapping(text: string, columns: number): Partial<TableMapping> | undefined {
  try {
    const { success, data } = keptMapping.safeParse(JSON.parse(text));
    if (!success || data.roles.length !== columns) return undefined;
    const { dateOrder, decimal, ...kept } = data;
    return { ...kept, ...(dateOrder ? { dateOrder } : {}), ...(decimal ? { decimal } : {}) };
  } catch {
    return undefined;
  }
}
