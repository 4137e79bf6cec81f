import type { FhirWords } from '../../words/enFhir';
import type { CaseIssue } from '../caseIssue';
import { numberAt, textAt } from './elementAt';
import type { Collected, NoResource } from './collectResources';
import type { FhirResource } from './fhirResource';

export interface Kept {
  readonly resources: readonly FhirResource[];
  readonly leftOut: readonly NoResource[];
  /** Resources with one address that differ, and no version says which is the newer. */
  readonly issues: readonly CaseIssue[];
}

/**
 * One resource for each address: copies and older versions are left out, and so is what a history
 * deletes later. Where two differ and neither is the newer, nobody can say which one holds.
 */
export function keepNewest({ resources, deleted }: Collected, words: FhirWords): Kept {
  const newest = new Map<string, FhirResource>();
  const out = new Map<FhirResource, string>();
  const issues: CaseIssue[] = [];
  for (const resource of resources) {
    const address = addressOf(resource);
    if (address === undefined) continue;
    if (isDeleted(resource, deleted)) out.set(resource, words.reasons.deleted);
    const other = newest.get(address);
    if (!other) newest.set(address, resource);
    else if (isCopy(other, resource)) out.set(resource, words.reasons.copy);
    else {
      const order = compareVersions(other.content, resource.content);
      if (order === 0) issues.push(describeTwice(address, other, resource, words));
      out.set(order < 0 ? other : resource, words.reasons.older);
      if (order < 0) newest.set(address, resource);
    }
  }
  // What a resource contains goes where it goes.
  const reasonOf = (one: FhirResource) => out.get(one.container ?? one);
  return {
    resources: resources.filter((one) => reasonOf(one) === undefined),
    leftOut: resources.flatMap((one) => {
      const reason = reasonOf(one);
      return reason === undefined ? [] : [{ place: one.place, reason }];
    }),
    issues,
  };
}

/** Its full address where it has one: two servers may both have an Observation/1. */
function addressOf({ type, content, fullUrl, container }: FhirResource): string | undefined {
  const id = textAt(content, 'id');
  if (container) return undefined;
  return fullUrl ?? (id === undefined ? undefined : `${type}/${id}`);
}

function isDeleted(
  { type, content, fullUrl }: FhirResource,
  deleted: ReadonlySet<string>,
): boolean {
  if (deleted.size === 0) return false;
  const id = textAt(content, 'id');
  return deleted.has(fullUrl ?? '') || (id !== undefined && deleted.has(`${type}/${id}`));
}

function isCopy(one: FhirResource, other: FhirResource): boolean {
  return JSON.stringify(one.content) === JSON.stringify(other.content);
}

/** Below 0 where the first is the older; 0 where no version says. */
function compareVersions(one: unknown, other: unknown): number {
  const [first, second] = [one, other].map((content) => Date.parse(updatedText(content)));
  if (first !== undefined && second !== undefined && !Number.isNaN(first - second)) {
    if (first !== second) return first - second;
  }
  const [older, newer] = [one, other].map(versionOf);
  return older === undefined || newer === undefined ? 0 : older - newer;
}

/** With an offset only: it is compared, never shown, and without one it is no moment. */
function updatedText(content: unknown): string {
  const text = textAt(content, 'meta', 'lastUpdated') ?? '';
  return /T.*(?:Z|[+-]\d{2}:\d{2})$/.test(text) ? text : '';
}

function versionOf(content: unknown): number | undefined {
  const version = textAt(content, 'meta', 'versionId') ?? '';
  return /^\d+$/.test(version) ? Number(version) : numberAt(content, 'meta', 'versionId');
}

function describeTwice(
  address: string,
  one: FhirResource,
  other: FhirResource,
  words: FhirWords,
): CaseIssue {
  return {
    severity: 'refuse',
    place: other.place,
    found: address,
    expected: words.refused.ownAddress(one.place),
    next: words.refused.nextOwnAddress,
  };
}
