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
          {words.joints.label(words.footer.source) + source.citation}
          {source.doi !== undefined && (
            <SourceLink text={`doi:${source.doi}`} address={addressOfDoi(source.doi)} />
          )}
          {source.url !== undefined && (
            <SourceLink text={source.url} address={webAddress(source.url)} />
          )}
          {source.licence !== undefined && words.footer.licensed(source.licence)}
        </p>
      )}
    </footer>
  );
}

interface SourceLinkProps {
  readonly text: string;
  /** Absent for what is no address of the web: it is shown and leads nowhere. */
  readonly address: string | undefined;
}

function SourceLink({ text, address }: SourceLinkProps) {
  return (
    <>
      {' '}
      {address === undefined ? (
        text
      ) : (
        <a href={address} rel="noreferrer">
          {text}
        </a>
      )}
    </>
  );
}

function addressOfDoi(doi: string): string | undefined {
  return /^10\.\d{4,9}\/\S+$/.test(doi) ? `https://doi.org/${encodeURI(doi)}` : undefined;
}

function webAddress(text: string): string | undefined {
  return /^https?:\/\//.test(text) && URL.canParse(text) ? text : undefined;
}
