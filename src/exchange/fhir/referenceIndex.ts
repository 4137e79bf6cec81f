import { elementAt, listAt, textAt } from './elementAt';
import type { FhirResource } from './fhirResource';

/** A resource that a reference names; only its content where it is contained in another. */
export interface Resolved {
  readonly key: string;
  readonly type: string;
  readonly content: unknown;
}

/** The resources of one document by their addresses; nothing is ever looked up elsewhere. */
export class ReferenceIndex {
  /** The Patient resource of a document that has no other. */
  readonly onlyPatient: unknown;
  private readonly byAddress = new Map<string, Resolved>();

  constructor(resources: readonly FhirResource[]) {
    const patients = resources.filter(({ type }) => type === 'Patient');
    this.onlyPatient = patients.length === 1 ? patients[0]?.content : undefined;
    for (const { type, content, fullUrl, place, container } of resources) {
      const id = textAt(content, 'id');
      if (container) continue;
      const key = fullUrl ?? (id === undefined ? place : `${type}/${id}`);
      const resolved = { key, type, content };
      if (fullUrl !== undefined) this.add(fullUrl, resolved);
      if (id !== undefined) this.add(`${type}/${id}`, resolved);
    }
  }

  /**
   * What a Reference names: `#contained`, `urn:uuid:…`, `Patient/1` or `https://host/Patient/1`. A
   * relative one is looked for beside the resource that names it first, as FHIR has it.
   */
  resolve(reference: unknown, from: FhirResource): Resolved | undefined {
    const address = textAt(reference, 'reference')?.replace(/\/_history\/[^/]+$/, '');
    if (address === undefined) return undefined;
    if (address.startsWith('#')) return findContained(address.slice(1), from);
    const base = /^(https?:\/\/.*\/)[A-Za-z]+\/[^/]+$/.exec(
      (from.container ?? from).fullUrl ?? '',
    )?.[1];
    return (
      (base === undefined ? undefined : this.byAddress.get(base + address)) ??
      this.byAddress.get(address) ??
      this.byAddress.get(/[A-Z][A-Za-z]+\/[^/]+$/.exec(address)?.[0] ?? '')
    );
  }

  /** The first resource of an address stands for it: what comes twice was dealt with before. */
  private add(address: string, resolved: Resolved): void {
    if (!this.byAddress.has(address)) this.byAddress.set(address, resolved);
  }
}

function findContained(id: string, from: FhirResource): Resolved | undefined {
  const container = from.container ?? from;
  const content = listAt(container.content, 'contained').find((one) => elementAt(one, 'id') === id);
  const type = textAt(content, 'resourceType');
  return type === undefined ? undefined : { key: `${container.place}#${id}`, type, content };
}
