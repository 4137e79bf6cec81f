import { plainCell } from './plainCell';
import type { ColumnRole } from './tableMapping';

/** What a header names; `otherDate` is a date of something else than the sample, `person` is left. */
export type NamedRole =
  ColumnRole | 'otherDate' | 'specimen' | 'person' | 'weakAnalyte' | 'weakKind' | 'name' | 'number';

/** English, German, French and Chinese headers as laboratories and spreadsheets write them. */
const NAMES: Readonly<Partial<Record<NamedRole, string>>> = {
  person:
    'birth.*|date of birth|dob|geb.*|geburts.*|naissance.*|date de naissance|出生.*|age|alter|年龄|sex|gender|geschlecht|sexe|性别',
  date: 'specime?n taken (?:date|time)|event end dt tm|date|datum|dates|abnahme|abnahmedatum|abnahmezeit|abnahmezeitpunkt|entnahme|entnahme(?:datum|zeit|zeitpunkt)|probenahme(?:datum)?|probendatum|messdatum|collection (?:date|time|date time|datetime)|collected(?: (?:at|on|date|time|date time))?|(?:sample|sampling|specimen|draw|observation|test|lab|measurement|result|event|start) (?:date|time|date time|datetime)|drawn(?: at)?|date time|datetime|date heure|date collected|time collected|timestamp|effective(?: date)?(?: time)?|date (?:du |de )?pr[ée]l[èe]vement|pr[ée]l[èe]vement|(?:采样|采集|检验|检测|检查|标本采集|抽血|化验)(?:日期|时间)|日期|日期时间|beginn|start|onset|date de début',
  otherDate:
    '(?:report(?:ed|ing)?|received|receipt|print(?:ed)?|issued|order(?:ed)?|request(?:ed)?|validat(?:ed|ion)|authori[sz]ed|release[d]?) ?(?:at|on)? ?(?:date|time|date time|datetime)?|befunddatum|eingang(?:sdatum)?|eingangszeit|druckdatum|auftragsdatum|freigabe(?:datum)?|validierung|(?:报告|接收|审核|打印|送检|申请)(?:日期|时间)|date (?:de |du )?(?:r[ée]sultat|r[ée]ception|validation)',
  clock: 'time|uhrzeit|zeit|heure|时间|clock|time of day|abnahmeuhrzeit|hour',
  day: 'day|days|day no|day number|study day|rel(?:ative)? day|tag|tage|tag nr|pod|postop(?:erative)? day|days? (?:from|since|after|post|relative to) .*|tage? (?:seit|nach) .*|jour|jours|j|天|天数|第几天|术后天数',
  until:
    'until|end|end date|to|bis|ende|enddatum|fin|date de fin|stop|stop date|结束|结束日期|结束时间',
  analyte:
    'analyte?s?|analyt name|analyte name|component name|event cd disp|tests?|test name|test description|parameter|parametername|component|labor(?:wert|parameter)?|lab|lab test|laboratory test|assay|item|item name|bezeichnung|untersuchung|messgröße|messgroesse|analyse|analysis|examen|param[èe]tre|项目|项目名称|检验项目|检测项目|化验项目|检查项目|指标|指标名称|measurement|marker|biomarker',
  name: 'name|名称',
  number: 'id|nr|no|number|nummer|num[ée]ro|编号|序号|record ?id|row ?id|index',
  weakAnalyte: 'description|observation|display|code display',
  specimen:
    'specimen|specimen type|material|probenmaterial|probenart|sample type|matrix|标本|标本类型|样本类型|标本种类|[ée]chantillon|nature',
  code: 'code|loinc|loinc code|code loinc|analyte code|test code|testcode|parameter ?code|item code|项目代码|项目编码|kürzel',
  value:
    'value|values?|result|results|wert|werte|ergebnis|ergebnisse|messwert|resultat|r[ée]sultats?|valeur|结果|检验结果|检测结果|测定结果|测定值|数值|值|result val(?:ue)?|ord val(?:ue)?|test result|numeric (?:result|value)|value numeric|valuenum|reading',
  comparator: 'comparator|operator|vergleich|vergleichszeichen|qualifier|prefix',
  unit: 'units?|einheit|einheiten|unit[ée]s?|单位|計量單位|计量单位|uom|valueuom|unit of measure|reference units?|result units?(?: disp)?|maßeinheit|result unit|dimension',
  low: 'low|lower|(?:lower|low) (?:limit|bound|ref.*)|lln|ref(?:erence)? (?:range )?(?:low|lower|min)|ref range lower|range low|normal low|norm min|min|untere (?:grenze|referenz.*|normgrenze)|untergrenze|referenz von|参考下限|下限|参考低值|borne inf[ée]rieure',
  high: 'high|upper|(?:upper|high) (?:limit|bound|ref.*)|uln|ref(?:erence)? (?:range )?(?:high|upper|max)|ref range upper|range high|normal high|norm max|max|obere (?:grenze|referenz.*|normgrenze)|obergrenze|referenz bis|参考上限|上限|参考高值|borne sup[ée]rieure',
  range:
    'range|ref(?:erence)? ?(?:range|interval|values?)?|reference|ref|referenz|referenzbereich|referenzwerte?|referenzintervall|normbereich|normwerte?|normalwerte?|normalbereich|normal (?:range|values?)|norm|valeurs? (?:de )?(?:r[ée]f[ée]rence|normales?)|normes?|intervalle de r[ée]f[ée]rence|参考|参考值|参考范围|参考区间|参考值范围|正常值|正常范围',
  flag: 'flags?|result flag(?: c)?|normalcy(?: disp)?|abnormal|abnormal flag|abnormal flags|interpretation|markierung|bewertung|kennzeichen|auff[äa]llig|pathologisch|提示|标志|标记|异常|异常标志|异常提示|结果提示|h l|l h|hl|indicator|alert|drapeau|anomalie',
  status:
    'status|(?:result|test|order|observation|verification|record) status(?: disp)?|resultstatus|ergebnisstatus|befundstatus|statut|状态|结果状态|审核状态',
  basis: 'basis',
  readingError: 'reading error|ablesefehler|erreur de lecture',
  missing: 'missing|missing reason|reason missing|why missing|data absent reason|fehlgrund',
  comment:
    'comments?|notes?|remarks?|kommentar|kommentare|bemerkung|bemerkungen|anmerkung|anmerkungen|notiz|commentaires?|remarques?|备注|说明|注释|summary',
  subject:
    '(?:first|last|given|family|full|sur) ?name|vorname|nachname|familienname|patientenname|pr[ée]nom|nom de famille|initials|initialen|(?:hospital|nhs|medical record|record) (?:number|no)|subjects?|subject (?:id|no|number|name)|patients?|patient (?:id|name|no|nr|number)|pat ?(?:id|nr)|patienten? ?(?:nr|id|name|nummer)|mrn|fall|fallnummer|fallnr|case|case (?:id|no|number)|person|person id|participant|usubjid|subjid|患者|患者姓名|患者编号|患者id|病人|病人姓名|姓名|病历号|住院号|病人id|nom|nom du patient',
  event:
    'events?|ereignis|ereignisse|maßnahme|[ée]v[ée]nements?|事件|procedure|eingriff|intervention|milestone',
  kind: 'kind|event kind|event type|type of event|kind of event|ereignisart|art des ereignisses|事件类型',
  weakKind: 'type|category|art|typ|kategorie|cat[ée]gorie|类型|类别',
};

const PATTERNS = Object.entries(NAMES).map(
  ([role, names]) => [role as NamedRole, new RegExp(`^(?:${names})$`, 'iu')] as const,
);

/** What a header says its column holds, as far as it is one of the usual names. */
export function roleNamed(header: string): NamedRole | undefined {
  const name = foldHeader(header);
  return PATTERNS.find(([, pattern]) => pattern.test(name))?.[0];
}

/** True for a date that says it is that of the sample, and not of its report or of anything else. */
export function namesSampling(header: string): boolean {
  return /collect|drawn|draw |sampl|specime?n|abnahme|entnahme|probe|pr[ée]l[èe]vement|采样|采集|抽血/u.test(
    foldHeader(header),
  );
}

/** One spelling for "Collection_Date", "collectionDate" and "collection date (*)". */
export function foldHeader(header: string): string {
  return plainCell(header)
    .replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
    .toLowerCase()
    .replace(/\((?:yyyy|dd[./-]mm|mm[./-](?:dd|yy)|hh[:]?mm|ucum|loinc|[*]).*\)$/u, '')
    .replace(/[\s_./:#*-]+/gu, ' ')
    .trim();
}
