import { useCallback, useEffect, useId, useRef, useState } from 'react';
import type { CaseRecord } from '../../domain/caseRecord';
import { reachOf } from '../../domain/seriesReach';
import { deriveShownUnit } from '../../domain/shownUnit';
import { showPanels } from '../../state/showPanels';
import { MOST_PANELS, shownSeries } from '../../view/shownSeries';
import type { ViewState } from '../../view/viewState';
import type { Words } from '../../words/en';
import { panelsWordsOf } from '../../words/enPanels';
import { formatCount } from '../../words/formatNumber';
import { useCloseOutside } from '../useCloseOutside';

interface PanelPickerProps {
  readonly caseRecord: CaseRecord;
  readonly state: ViewState;
  readonly words: Words;
}

/** Which series of many have a panel: a button that says how many, and the list under it. */
export function PanelPicker({ caseRecord, state, words }: PanelPickerProps) {
  const say = panelsWordsOf(words);
  const [isOpen, setIsOpen] = useState(false);
  const shown = shownSeries(caseRecord, state.panels).length;
  const close = useCallback(() => {
    setIsOpen(false);
  }, []);
  const broughtIn = describeBroughtIn(caseRecord, state, words);
  return (
    <>
      <div className="menu-holder panel-picker">
        <button
          type="button"
          className="button"
          aria-expanded={isOpen}
          onClick={() => {
            setIsOpen(!isOpen);
          }}
        >
          {say.button(shown, caseRecord.series.length)}
        </button>
        {isOpen && <PanelList {...{ caseRecord, state, words, close }} />}
      </div>
      {broughtIn !== undefined && (
        <span className="panel-note" role="status">
          {broughtIn}
        </span>
      )}
    </>
  );
}

function PanelList(props: PanelPickerProps & { readonly close: () => void }) {
  const { caseRecord, state, words, close } = props;
  const say = panelsWordsOf(words);
  const menu = useRef<HTMLFieldSetElement>(null);
  const hint = useId();
  useCloseOutside(menu, close);
  useEffect(() => {
    menu.current?.querySelector('input')?.focus({ preventScroll: true });
  }, []);
  const ids = shownSeries(caseRecord, state.panels).map(({ id }) => id);
  const isFull = ids.length >= MOST_PANELS;
  const isLast = ids.length === 1;
  return (
    <fieldset ref={menu} className="menu panel-list" aria-describedby={hint}>
      <legend className="visually-hidden">{say.label}</legend>
      <p id={hint} className="panel-hint" role="status">
        {isFull ? say.hint(MOST_PANELS) : isLast ? say.last : ''}
      </p>
      {caseRecord.series.map((series) => {
        const isShown = ids.includes(series.id);
        // Not disabled, or the keys would pass it over and never hear why.
        const isHeld = isShown ? isLast : isFull;
        return (
          <label key={series.id} className={isHeld ? 'panel-choice held' : 'panel-choice'}>
            <input
              type="checkbox"
              checked={isShown}
              aria-disabled={isHeld}
              {...(isHeld ? { 'aria-describedby': hint } : {})}
              onChange={() => {
                if (isHeld) return;
                const next = isShown ? ids.filter((id) => id !== series.id) : [...ids, series.id];
                showPanels(next, caseRecord, state);
              }}
            />
            <span className="panel-name">{series.name}</span>{' '}
            <span className="panel-facts">
              {deriveShownUnit(series, state.unit).unit} ·{' '}
              {say.values(formatCount(reachOf(series).count, words.locale))}
            </span>
          </label>
        );
      })}
    </fieldset>
  );
}

function describeBroughtIn(
  { series }: CaseRecord,
  { broughtIn }: ViewState,
  words: Words,
): string | undefined {
  const say = panelsWordsOf(words);
  const nameOf = (id: string | undefined) => series.find((one) => one.id === id)?.name;
  if (!broughtIn) return undefined;
  return words.joints.sentences(
    broughtIn.map(({ seriesId, insteadOf }) => {
      const [name, other] = [nameOf(seriesId) ?? seriesId, nameOf(insteadOf)];
      return other === undefined ? say.broughtIn(name) : say.insteadOf(name, other);
    }),
  );
}
