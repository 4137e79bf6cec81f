import type { FhirWords } from '../../words/enFhir';
import { choosePatient } from './choosePatient';
import { collectResources } from './collectResources';
import { describeSubject } from './describeSubject';
import { detectRelease, type OtherRelease } from './detectRelease';
import { elementAt, listAt, numberAt } from './elementAt';
import type { FhirChoice, FhirInput, FhirReading } from './fhirReading';
import type { FhirResource } from './fhirResource';
import { gatherSeries } from './gatherSeries';
import { keepNewest } from './keepNewest';
import { isEventType } from './readEvent';
import { readFindings } from './readFindings';
import { ReferenceIndex } from './referenceIndex';
import { refuseDocument } from './refuseDocument';
import { nearestType, R4_RESOURCE_TYPES } from './resourceTypes';
import { Tally } from './tally';
import { writeEvents } from './writeEvents';

/**
 * A FHIR R4 document as parts of a case: a Bundle of any type, a single resource, or the lines of
 * an NDJSON file. Never throws and asks nothing of a network. What is left out is counted by its
 * reason, and `counts.used` with these counts makes `counts.total`.
 */
export function readFhir(input: FhirInput, choice: FhirChoice, words: FhirWords): FhirReading {
  const refused = refuseDocument(input, choice, words);
  if (refused.length > 0) return { kind: 'refused', issues: refused };
  const collected = collectResources(input, words);
  const release = detectRelease([...holdersOf(input), ...collected.resources]);
  if (release) return refuseRelease(release, words);
  const kept = keepNewest(collected, words);
  if (kept.issues.length > 0) return { kind: 'refused', issues: kept.issues };

  const references = new ReferenceIndex(kept.resources);
  const clinical = kept.resources.filter(isClinical);
  const patient = choosePatient(clinical, references, choice.patient, words);
  if ('ask' in patient) return { kind: 'askPatient', patients: patient.ask };

  const tally = new Tally(words);
  const others = kept.resources.filter((resource) => !isClinical(resource));
  const broken = input.kind === 'ndjson' ? input.broken : [];
  for (const { place } of broken) tally.leaveOut(place, words.reasons.brokenLine);
  for (const { place, reason } of [...collected.strangers, ...kept.leftOut]) {
    tally.leaveOut(place, reason);
  }
  // Found once for each type: a hundred thousand resources can be of one that is misspelt.
  const reasons = new Map<string, string>();
  for (const { place, type } of others) {
    const reason = reasons.get(type) ?? reasonAgainstType(type, words);
    reasons.set(type, reason);
    tally.leaveOut(place, reason);
  }
  for (const { resource, reason } of patient.leftOut) tally.leaveOut(resource.place, reason);
  notePages(input, tally, words);

  const context = { words, references, subject: patient.subject, tally };
  const read = readFindings(patient.resources, context, choice);
  const series = gatherSeries(read.results, words, tally);
  const events = writeEvents(read.events, words);
  const used = series.reduce((sum, { detail }) => sum + detail.count, 0) + events.length;
  const total =
    broken.length +
    collected.strangers.length +
    kept.leftOut.length +
    others.length +
    patient.leftOut.length +
    read.total;
  const subject = read.firstResult && describeSubject(patient.subject, read.firstResult, words);
  return {
    kind: 'read',
    findings: {
      series: series.map((one) => one.series),
      events: events.map((one) => one.event),
      counts: { total, used },
      leftOut: tally.leftOut,
      notes: tally.notes,
    },
    details: {
      series: series.map((one) => one.detail),
      events: events.map((one) => one.detail),
      resources: collected.resources.length,
      farDates: read.farDates,
      ...(subject === undefined ? {} : { subject }),
    },
  };
}

function isClinical({ type }: FhirResource): boolean {
  return type === 'Observation' || isEventType(type);
}

/** The Bundle itself, which may tell its release too. */
function holdersOf(input: FhirInput): FhirResource[] {
  const isBundle = input.kind === 'json' && elementAt(input.value, 'resourceType') === 'Bundle';
  return isBundle ? [{ place: 'Bundle', type: 'Bundle', content: input.value }] : [];
}

function refuseRelease({ release, place, sign }: OtherRelease, words: FhirWords): FhirReading {
  const { refused } = words;
  const found = refused.release(release, sign);
  const next = refused.nextRelease;
  return {
    kind: 'refused',
    issues: [{ severity: 'refuse', place, found, expected: refused.r4, next }],
  };
}

function reasonAgainstType(type: string, { reasons }: FhirWords): string {
  if (R4_RESOURCE_TYPES.has(type)) return reasons.otherType(type);
  return reasons.unknownType(type, nearestType(type));
}

/** A page of a search holds only some of what was found, and says so. */
function notePages(input: FhirInput, tally: Tally, words: FhirWords): void {
  const bundle = input.kind === 'json' ? input.value : undefined;
  const isPage = listAt(bundle, 'link').some((link) => elementAt(link, 'relation') === 'next');
  if (!isPage) return;
  const found = words.page(listAt(bundle, 'entry').length, numberAt(bundle, 'total'));
  tally.note('Bundle.link', { found, expected: words.allPages });
}
