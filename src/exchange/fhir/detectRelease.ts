import { elementAt, isAt, isObject, listAt, textAt } from './elementAt';
import type { FhirResource } from './fhirResource';
import { RELEASE_OF_TYPE } from './resourceTypes';

/** A sign that a document was written for another release of FHIR than R4. */
export interface OtherRelease {
  /** "STU3", "R5". */
  readonly release: string;
  readonly place: string;
  /** What told it: `fhirVersion 3.0.1`, `Encounter.actualPeriod`. */
  readonly sign: string;
}

/** What changed between STU3 and R4 cannot tell the two releases before apart. */
const BEFORE_R4 = 'DSTU2 or STU3';

type Sign = readonly [release: string, sign: string, isThere: (content: unknown) => boolean];

const has = (release: string, sign: string, key: string = sign): Sign => [
  release,
  sign,
  (content) => isAt(content, key),
];
const isTextAt = (key: string) => (content: unknown) => textAt(content, key) !== undefined;
const isObjectAt = (key: string) => (content: unknown) => isObject(elementAt(content, key));

const medicationR5: Sign = ['R5', 'medication', isObjectAt('medication')];

/**
 * Elements that one release has and R4 has not, or has in another shape (the R3 and R5 differences
 * at the foot of each resource's page in the specification).
 */
const SIGNS: Readonly<Record<string, readonly Sign[]>> = {
  Observation: [
    has('STU3', 'context'),
    has('STU3', 'comment'),
    has(BEFORE_R4, 'related'),
    [BEFORE_R4, 'interpretation as one object', isObjectAt('interpretation')],
    has('DSTU2', 'comments'),
    ['DSTU2', 'category as one object', isObjectAt('category')],
    has('R5', 'triggeredBy'),
    has('R5', 'bodyStructure'),
    has('R5', 'instantiatesReference'),
  ],
  Encounter: [
    ['DSTU2', 'class as text', isTextAt('class')],
    ['R5', 'class as a list', (content) => Array.isArray(elementAt(content, 'class'))],
    has('R5', 'actualPeriod'),
    has('R5', 'admission'),
    ['R5', 'reason with use', (content) => listAt(content, 'reason').some(isR5Reason)],
    [BEFORE_R4, 'reason', (content) => listAt(content, 'reason').some((one) => !isR5Reason(one))],
  ],
  Procedure: [
    has('STU3', 'context'),
    has('STU3', 'notDone'),
    has('DSTU2', 'notPerformed'),
    has('R5', 'occurrenceDateTime'),
    has('R5', 'occurrencePeriod'),
    has('R5', 'occurrenceString'),
    has('R5', 'occurrenceAge'),
    has('R5', 'occurrenceRange'),
  ],
  Condition: [
    has('STU3', 'context'),
    has('STU3', 'assertedDate'),
    [BEFORE_R4, 'clinicalStatus as text', isTextAt('clinicalStatus')],
    has('DSTU2', 'dateRecorded'),
  ],
  DiagnosticReport: [
    has('STU3', 'context'),
    has(BEFORE_R4, 'codedDiagnosis'),
    has('R5', 'supportingInfo'),
  ],
  MedicationRequest: [has('STU3', 'context'), medicationR5],
  MedicationStatement: [has('STU3', 'taken'), has('DSTU2', 'wasNotTaken'), medicationR5],
  MedicationAdministration: [
    has('STU3', 'notGiven'),
    has('DSTU2', 'wasNotGiven'),
    medicationR5,
    has('R5', 'occurenceDateTime'),
    has('R5', 'occurencePeriod'),
  ],
  Immunization: [
    has('STU3', 'notGiven'),
    has(BEFORE_R4, 'date'),
    has('DSTU2', 'wasNotGiven'),
    has('R5', 'informationSource'),
  ],
  ImagingStudy: [
    has('STU3', 'availability'),
    ['R5', 'series.modality as a concept', (one) => isAt(one, 'series', 0, 'modality', 'coding')],
  ],
};

function isR5Reason(reason: unknown): boolean {
  return isAt(reason, 'use') || isAt(reason, 'value');
}

/** The first sign of another release; R4 and R4B (4.x) are read alike. */
export function detectRelease(resources: readonly FhirResource[]): OtherRelease | undefined {
  for (const { type, content, place } of resources) {
    const told = toldRelease(content) ?? releaseOfType(type) ?? shownRelease(type, content);
    if (told) return { ...told, place };
  }
  return undefined;
}

type Told = Omit<OtherRelease, 'place'>;

function releaseOfType(type: string): Told | undefined {
  const release = RELEASE_OF_TYPE.get(type);
  return release === undefined ? undefined : { release, sign: type };
}

function shownRelease(type: string, content: unknown): Told | undefined {
  const signs = Object.hasOwn(SIGNS, type) ? SIGNS[type] : undefined;
  const found = signs?.find(([, , isThere]) => isThere(content));
  return found && { release: found[0], sign: `${type}.${found[1]}` };
}

/** A release told in so many words: `fhirVersion`, or a base profile with its version. */
function toldRelease(content: unknown): Told | undefined {
  const versions = [elementAt(content, 'fhirVersion'), ...listAt(content, 'fhirVersion')];
  for (const version of versions) {
    const release = typeof version === 'string' && releaseOfVersion(version);
    if (release) return { release, sign: `fhirVersion ${version}` };
  }
  for (const profile of listAt(content, 'meta', 'profile')) {
    const release = typeof profile === 'string' && releaseOfProfile(profile);
    if (release) return { release, sign: `meta.profile ${profile}` };
  }
  return undefined;
}

function releaseOfProfile(profile: string): string | undefined {
  const [, folder] =
    /^https?:\/\/hl7\.org\/fhir\/([^/]+)\/StructureDefinition\//.exec(profile) ?? [];
  const [, version] =
    /^https?:\/\/hl7\.org\/fhir\/StructureDefinition\/[^|]+\|(.+)$/.exec(profile) ?? [];
  if (folder && /^(?:DSTU2|STU3|R5|R6)$/i.test(folder)) return folder.toUpperCase();
  return releaseOfVersion(version ?? folder ?? '');
}

const RELEASES: readonly (readonly [RegExp, string])[] = [
  [/^(?:0\.[45]|1)\./, 'DSTU2'],
  [/^0\./, 'DSTU1'],
  [/^3\./, 'STU3'],
  [/^5\./, 'R5'],
  [/^6\./, 'R6'],
];

function releaseOfVersion(version: string): string | undefined {
  if (!/^\d+\.\d+/.test(version)) return undefined;
  return RELEASES.find(([pattern]) => pattern.test(version))?.[1];
}
