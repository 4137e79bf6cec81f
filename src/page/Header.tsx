import type { ReactNode } from 'react';
import { type ListedCase, titleOf } from '../exchange/fetchCase';
import { openCaseAddress } from '../state/addressStore';
import { type CaseSource, DEFAULT_CASE } from '../state/caseSource';
import { useOpenedCases } from '../state/openedCases';
import { requestOpen } from '../state/openRequest';
import type { Words } from '../words/en';
import { DisplayButton } from './display/DisplayButton';
import { KeysButton } from './KeysButton';

interface HeaderProps {
  readonly source: CaseSource;
  readonly title: string | undefined;
  readonly list: readonly ListedCase[];
  readonly words: Words;
  /** What can be done with the case on screen. */
  readonly children?: ReactNode;
}

/** The name of the app, the choice of case, and what can be done with it. */
export function Header({ source, title, list, words, children }: HeaderProps) {
  const opened = useOpenedCases();
  const value = writeChoice(source);
  const isListed =
    source.kind === 'site' ? list.some((one) => one.id === source.id) : opened.has(value.slice(6));
  return (
    <header className="header">
      <span className="brand">{words.appName}</span>
      <label className="case-picker">
        <span className="visually-hidden">{words.controls.caseLabel}</span>
        <select
          className="select"
          value={value}
          onChange={(change) => {
            openChoice(change.target.value);
          }}
        >
          {!isListed && <option value={value}>{title ?? nameOf(source)}</option>}
          {list.map((one) => (
            <option key={one.id} value={one.id}>
              {titleOf(one, words.locale)}
            </option>
          ))}
          {[...opened].map(([key, { caseRecord }]) => (
            <option key={key} value={`local ${key}`}>
              {words.controls.ownCase(
                value === `local ${key}` && title !== undefined ? title : caseRecord.title,
              )}
            </option>
          ))}
        </select>
      </label>
      <div className="header-actions">
        <button
          type="button"
          className="button"
          onClick={() => {
            requestOpen();
          }}
        >
          {words.controls.open}
        </button>
        {children}
        <DisplayButton words={words} />
        <KeysButton words={words} />
      </div>
    </header>
  );
}

/** Goes to a case of the site, whose address says nothing for the one that opens by default. */
export function openSiteCase(id: string): void {
  openCaseAddress({ case: id === DEFAULT_CASE ? undefined : id });
}

/** No id of the site holds a space, so that a case of this browser is never taken for one. */
function writeChoice(source: CaseSource): string {
  if (source.kind === 'site') return source.id;
  return source.kind === 'local' ? `local ${source.key}` : 'link ';
}

function openChoice(value: string): void {
  if (value.startsWith('local ')) openCaseAddress({ local: value.slice(6) });
  else openSiteCase(value);
}

function nameOf(source: CaseSource): string {
  return source.kind === 'site' ? source.id : '…';
}
