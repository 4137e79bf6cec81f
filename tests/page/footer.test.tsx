import { render, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { Footer } from '../../src/page/Footer';
import { en } from '../../src/words/en';

const footer = (parts: { doi?: string; url?: string }) =>
  render(<Footer source={{ citation: 'A report', ...parts }} words={en} />);

describe('the source in the footer', () => {
  it.each([
    'javascript:alert(1)',
    'data:text/html,x',
    '//host.example',
    'ftp://host.example',
    'JavaScript://x',
    'https://',
  ])('%s is text and no link', (url) => {
    footer({ url });
    expect(screen.getByText((text) => text.includes(url))).toBeTruthy();
    expect(screen.queryByRole('link')).toBeNull();
  });

  it('links to an address of the web', () => {
    footer({ url: 'https://host.example/a' });
    expect(screen.getByRole('link', { name: 'https://host.example/a' })).toHaveProperty(
      'href',
      'https://host.example/a',
    );
  });

  it('links a DOI to where DOIs are resolved, whatever address stands beside it', () => {
    footer({ doi: '10.1097/CM9.0000000000000188', url: 'https://elsewhere.example/' });
    expect(screen.getByRole('link', { name: /^doi:/ })).toHaveProperty(
      'href',
      'https://doi.org/10.1097/CM9.0000000000000188',
    );
    expect(screen.getAllByRole('link')).toHaveLength(2);
  });

  it('shows what is no DOI as text', () => {
    footer({ doi: '"><img src=x>' });
    expect(screen.queryByRole('link')).toBeNull();
    expect(screen.queryByRole('img')).toBeNull();
  });
});
