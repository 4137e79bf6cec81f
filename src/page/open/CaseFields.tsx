import type { CaseForm } from '../../exchange/intake/caseForm';
import type { FindingsSummary } from '../../exchange/intake/findingsSummary';
import type { FormProblems } from '../../exchange/intake/proposeForm';
import type { OpenWords } from '../../words/enOpen';
import { AnchorField } from './AnchorField';
import { Field } from './Field';

interface CaseFieldsProps {
  readonly summary: FindingsSummary;
  readonly form: CaseForm;
  readonly change: (form: CaseForm) => void;
  readonly presets: readonly { readonly id: string; readonly title: string }[];
  readonly problems: FormProblems;
  readonly words: OpenWords['findings'];
}

/** Title, patient, source, day 0 and windows of the case. */
export function CaseFields(props: CaseFieldsProps) {
  const { form, change, presets, problems, words } = props;
  const texts = [
    ['title', words.caseTitle, words.caseTitleHint, problems.title],
    ['subject', words.subject, words.subjectHint, undefined],
    ['citation', words.citation, undefined, problems.citation],
  ] as const;
  return (
    <section>
      <h3>{words.about}</h3>
      <div className="fields">
        {texts.map(([field, label, hint, problem]) => (
          <Field key={field} label={label} hint={hint} problem={problem}>
            {(described) => (
              <input
                className="field"
                value={form[field]}
                onChange={(changed) => {
                  change({ ...form, [field]: changed.target.value });
                }}
                {...described}
              />
            )}
          </Field>
        ))}
        <AnchorField {...props} problem={problems.anchor} />
      </div>
      {presets.length > 0 && (
        <fieldset className="inline-choices">
          <legend>{words.presets}</legend>
          {presets.map(({ id, title }) => (
            <label key={id}>
              <input
                type="checkbox"
                checked={form.presetIds.includes(id)}
                onChange={() => {
                  change({ ...form, presetIds: toggle(form.presetIds, id) });
                }}
              />{' '}
              {title}
            </label>
          ))}
        </fieldset>
      )}
    </section>
  );
}

function toggle(ids: readonly string[], id: string): string[] {
  return ids.includes(id) ? ids.filter((one) => one !== id) : [...ids, id];
}
