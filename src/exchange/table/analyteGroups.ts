import { type Analyte, analyteOf } from '../../domain/analyte';
import { analyteNamed } from '../../domain/analyteNamed';
import type { RawResult } from './readResult';

/** The results of one analyte, in whatever units they came. */
export interface AnalyteGroup {
  readonly name: string;
  /** The code of its rows where it is none of a known analyte. */
  readonly code: string;
  /** What converts; none where we do not know the analyte. */
  readonly analyte?: Analyte;
  readonly results: RawResult[];
}

/**
 * Sorts results by analyte: by name, and by code where rows of one name carry several, because a
 * laboratory may print "Phosphate" for serum and for urine. The two codes of a known analyte, for
 * amount and mass, are one.
 */
export class AnalyteGroups {
  private readonly byKey = new Map<string, AnalyteGroup>();
  private readonly keyOf = new Map<string, string>();

  add(result: RawResult): void {
    const key = this.findKey(result.analyte, result.code);
    let group = this.byKey.get(key);
    if (!group) this.byKey.set(key, (group = startGroup(result)));
    group.results.push(result);
  }

  /** Rows without a code belong to those of the same name that have one, if all have the same. */
  list(): AnalyteGroup[] {
    const byName = new Map<string, AnalyteGroup[]>();
    for (const group of this.byKey.values()) {
      // Rows that had to wait were read last.
      group.results.sort((a, b) => a.row - b.row);
      const name = foldName(group.name);
      const sameName = byName.get(name);
      if (sameName) sameName.push(group);
      else byName.set(name, [group]);
    }
    return [...byName.values()].flatMap(joinBare);
  }

  private findKey(name: string, code: string): string {
    const printed = `${name}\u0000${code}`;
    let key = this.keyOf.get(printed);
    if (key === undefined) {
      key = `${foldName(name)}\u0000${analyteOf(code)?.[0].name ?? code.toLowerCase()}`;
      this.keyOf.set(printed, key);
    }
    return key;
  }
}

function startGroup({ analyte: name, code }: RawResult): AnalyteGroup {
  const analyte = analyteOf(code)?.[0] ?? (isLoinc(code) ? undefined : analyteNamed(name));
  return { name, code, ...(analyte ? { analyte } : {}), results: [] };
}

function joinBare(sameName: readonly AnalyteGroup[]): readonly AnalyteGroup[] {
  const [bare, coded] = [sameName.find(isBare), sameName.find((one) => !isBare(one))];
  if (sameName.length === 2 && bare && coded) {
    const results = [...bare.results, ...coded.results].sort((a, b) => a.row - b.row);
    return [{ ...coded, name: bare.name, results }];
  }
  if (sameName.length === 1) return sameName;
  // Which of them is the one in serum cannot be told by the name that they share.
  return sameName.map((group) => {
    const { analyte, ...rest } = group;
    const name = group.code === '' ? group.name : `${group.name} (${group.code})`;
    return { ...rest, name, ...(analyteOf(group.code) ? { analyte } : {}) };
  });
}

function isBare({ code }: AnalyteGroup): boolean {
  return code === '';
}

/** True for a text of the form of a LOINC code; codes of a laboratory's own look otherwise. */
export function isLoinc(code: string): boolean {
  return /^\d{1,7}-\d$/.test(code);
}

function foldName(name: string): string {
  return name.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ');
}
