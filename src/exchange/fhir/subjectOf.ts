import { elementAt, textAt } from './elementAt';
import type { FhirResource } from './fhirResource';
import type { ReferenceIndex } from './referenceIndex';

/** Whom a resource is about. The key is for comparing only: it may hold an identifier. */
export type ResourceSubject =
  | { readonly kind: 'patient'; readonly key: string; readonly patient?: unknown }
  | { readonly kind: 'other'; readonly type: string }
  | { readonly kind: 'none' };

/** The patient of a resource, or what it is about instead: a group, a device, a place. */
export function subjectOf(resource: FhirResource, references: ReferenceIndex): ResourceSubject {
  const own = readReference(resource, references);
  const { container } = resource;
  return own.kind === 'none' && container ? readReference(container, references) : own;
}

function readReference(resource: FhirResource, references: ReferenceIndex): ResourceSubject {
  const { content } = resource;
  const subject = elementAt(content, 'subject') ?? elementAt(content, 'patient');
  const resolved = references.resolve(subject, resource);
  if (resolved) {
    const { key, type, content: patient } = resolved;
    return type === 'Patient'
      ? {
          kind: 'patient',
          key: isContained(subject)
            ? (identifierOf(elementAt(patient, 'identifier', 0)) ?? key)
            : key,
          patient,
        }
      : { kind: 'other', type };
  }
  const address = textAt(subject, 'reference')?.replace(/\/_history\/[^/]+$/, '');
  const type = textAt(subject, 'type') ?? /([A-Z][A-Za-z]+)\/[^/]+$/.exec(address ?? '')?.[1];
  if (type !== undefined && type !== 'Patient') return { kind: 'other', type };
  const key =
    address ?? identifierOf(elementAt(subject, 'identifier')) ?? textAt(subject, 'display');
  return key === undefined ? { kind: 'none' } : { kind: 'patient', key };
}

/** A contained patient has no address of its own; an identifier makes two of them one. */
function isContained(reference: unknown): boolean {
  return textAt(reference, 'reference')?.startsWith('#') ?? false;
}

function identifierOf(identifier: unknown): string | undefined {
  const value = textAt(identifier, 'value');
  return value && `${textAt(identifier, 'system') ?? ''}|${value}`;
}
