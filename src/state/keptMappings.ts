import type { TableMapping } from '../exchange/table/tableMapping';

const PREFIX = 'caseline table ';

/**
 * The choices that were kept for tables of one shape. Anything in storage that is no mapping for so
 * many columns is taken out and read as nothing.
 */
export function readKeptMapping(shapeKey: string, guess: TableMapping): TableMapping | undefined {
  try {
    const text = localStorage.getItem(PREFIX + shapeKey);
    if (text === null) return undefined;
    const kept: unknown = JSON.parse(text);
    if (isMappingLike(kept, guess)) return { ...guess, ...kept };
    localStorage.removeItem(PREFIX + shapeKey);
  } catch {
    // Storage that is forbidden or corrupt keeps nothing, and the guess stands.
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

type KeptMapping = Pick<TableMapping, 'roles' | 'missingUnits' | 'eventKind'>;

function isMappingLike(kept: unknown, guess: TableMapping): kept is KeptMapping {
  if (typeof kept !== 'object' || kept === null) return false;
  const { roles, missingUnits, eventKind } = kept as Partial<Record<keyof TableMapping, unknown>>;
  return (
    Array.isArray(roles) &&
    roles.length === guess.roles.length &&
    roles.every((role) => typeof role === 'string') &&
    typeof missingUnits === 'object' &&
    missingUnits !== null &&
    typeof eventKind === 'string'
  );
}
