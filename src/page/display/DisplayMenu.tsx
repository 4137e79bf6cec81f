import { useEffect, useRef, useState, useSyncExternalStore } from 'react';
import { changeAddress, useUrlParameters } from '../../state/addressStore';
import { chooseDisplay, type DisplayChange } from '../../state/chooseDisplay';
import { display } from '../../state/display';
import type { Words } from '../../words/en';
import { displayWordsOf } from '../../words/enDisplay';
import { LANGUAGES, nameOfLanguage } from '../../words/languages';
import { useCloseOutside } from '../useCloseOutside';
import { DisplayChoice } from './DisplayChoice';
import './displayMenu.css';

interface DisplayMenuProps {
  readonly words: Words;
  readonly close: () => void;
}

/** How the page looks: language, colours, contrast and movement, by the system or as chosen. */
export default function DisplayMenu({ words, close }: DisplayMenuProps) {
  const say = displayWordsOf(words);
  const chosen = useSyncExternalStore(display.subscribe, display.read);
  const { lang } = useUrlParameters();
  const [isKept, setIsKept] = useState(true);
  const menu = useRef<HTMLDivElement>(null);
  useCloseOutside(menu, close);
  useEffect(() => {
    menu.current?.querySelector<HTMLElement>('input:checked')?.focus();
  }, []);
  const choose = (change: DisplayChange) => {
    setIsKept(chooseDisplay(change));
  };
  const asSystem = { value: undefined, label: say.asSystem };
  return (
    <div ref={menu} className="menu display-menu" role="group" aria-label={say.label}>
      {LANGUAGES.length > 1 && (
        <DisplayChoice
          legend={say.language}
          options={[
            { value: undefined, label: say.asBrowser },
            ...LANGUAGES.map((tag) => ({ value: tag, label: nameOfLanguage(tag), lang: tag })),
          ]}
          chosen={lang ?? chosen.language}
          choose={(language) => {
            choose({ language });
            changeAddress({ lang: language });
          }}
        />
      )}
      <DisplayChoice
        legend={say.theme}
        options={[
          asSystem,
          { value: 'light', label: say.light },
          { value: 'dark', label: say.dark },
        ]}
        chosen={chosen.theme}
        choose={(theme) => {
          choose({ theme });
        }}
      />
      <DisplayChoice
        legend={say.contrast}
        options={[asSystem, { value: 'more', label: say.more }]}
        chosen={chosen.contrast}
        choose={(contrast) => {
          choose({ contrast });
        }}
      />
      <DisplayChoice
        legend={say.motion}
        options={[asSystem, { value: 'less', label: say.less }]}
        chosen={chosen.motion}
        choose={(motion) => {
          choose({ motion });
        }}
      />
      <p className="display-hint">{say.always}</p>
      <p className="display-hint" role="status">
        {isKept ? say.kept : say.notKept}
      </p>
    </div>
  );
}
