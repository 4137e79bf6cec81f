import type { Source } from '../domain/caseRecord';
import type { Words } from '../words/en';

interface FooterProps {
  readonly source?: Source;
  readonly words: Words;
}

/** What the page is for, and where its case comes from. */
export function Footer({ source, words }: FooterProps) {
  return (
    <footer className="footer">
      <p className="teaching">{words.footer.teaching}</p>
      {source && (
        <p>
          {words.footer.source}: {source.citation}
          {source.url !== undefined && (
            <>
              {' '}
              <a href={source.url} rel="noreferrer">
                {source.doi === undefined ? source.url : `doi:${source.doi}`}
              </a>
            </>
          )}
          {source.licence !== undefined && `. ${words.footer.licence}: ${source.licence}`}
        </p>
      )}
    </footer>
  );
}
