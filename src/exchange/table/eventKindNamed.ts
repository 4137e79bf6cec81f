import { EVENT_KINDS, type EventKind } from '../../domain/clinicalEvent';

const NAMES: Readonly<Partial<Record<EventKind, readonly string[]>>> = {
  symptom: ['symptoms', 'complaint', 'beschwerden', 'symptôme', '症状'],
  admission: ['admitted', 'aufnahme', '入院'],
  visit: ['encounter', 'consultation', 'outpatient', 'besuch', 'ambulanz', '就诊', '门诊'],
  laboratory: ['lab', 'labor', 'laboratoire', '检验'],
  imaging: ['radiology', 'scan', 'bildgebung', 'imagerie', '影像'],
  procedure: ['surgery', 'operation', 'op', 'eingriff', 'intervention', 'chirurgie', '手术'],
  medication: ['drug', 'therapy', 'treatment', 'medikament', 'therapie', 'traitement', '用药'],
  immunization: ['vaccination', 'immunisation', 'impfung', '疫苗'],
  pathology: ['histology', 'pathologie', 'biopsy', '病理'],
  diagnosis: ['condition', 'diagnose', 'diagnostic', '诊断'],
  discharge: ['discharged', 'entlassung', 'sortie', '出院'],
  'follow-up': ['followup', 'follow up', 'nachsorge', 'kontrolle', 'suivi', '随访'],
  publication: ['published', '发表'],
};

/** The kind of an event by its name or one of the usual other words for it. */
export function eventKindNamed(printed: string): EventKind | undefined {
  const name = printed.trim().toLowerCase();
  return EVENT_KINDS.find((kind) => kind === name || NAMES[kind]?.includes(name) === true);
}
