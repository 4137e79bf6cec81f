import { splitHeader } from './splitHeader';
import type { ColumnRole } from './tableMapping';
import type { TableColumn } from './tableReading';

/** Roles that any number of columns can have: their cells are joined, or are results of their own. */
const SHARED = ['ignored', 'analyte', 'values', 'comment', 'subject'] as const;

type SharedRole = (typeof SHARED)[number];
export type SingleRole = Exclude<ColumnRole, SharedRole>;

/** The column of one analyte in a wide table. */
export interface ValuesColumn {
  readonly at: number;
  readonly analyte: string;
  /** As printed in the header, blank where there is none. */
  readonly unit: string;
}

/** Where each thing stands in a row. */
export interface ColumnPlan {
  readonly names: readonly string[];
  /** The first column of each role that only one can have. */
  readonly single: Readonly<Partial<Record<SingleRole, number>>>;
  readonly repeated: readonly SingleRole[];
  readonly analytes: readonly number[];
  readonly values: readonly ValuesColumn[];
  readonly comments: readonly number[];
  readonly subjects: readonly number[];
}

/** The places of the roles in a mapping. */
export function planColumns(
  columns: readonly TableColumn[],
  roles: readonly ColumnRole[],
): ColumnPlan {
  const names = columns.map((column) => column.name);
  const single: Partial<Record<SingleRole, number>> = {};
  const repeated: SingleRole[] = [];
  const at = (wanted: SharedRole) =>
    roles.flatMap((role, index) => (role === wanted && index < names.length ? [index] : []));
  roles.forEach((role, index) => {
    if (isShared(role) || index >= names.length) return;
    if (single[role] === undefined) single[role] = index;
    else if (!repeated.includes(role)) repeated.push(role);
  });
  return {
    names,
    single,
    repeated,
    analytes: at('analyte'),
    values: at('values').map((index) => {
      const { name, unit } = splitHeader(names[index] ?? '');
      return { at: index, analyte: name, unit };
    }),
    comments: at('comment'),
    subjects: at('subject'),
  };
}

function isShared(role: ColumnRole): role is SharedRole {
  return (SHARED as readonly string[]).includes(role);
}
