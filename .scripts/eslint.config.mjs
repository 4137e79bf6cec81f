// @ts-check
import js from '@eslint/js';
import { defineConfig } from 'eslint/config';
import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';
import { root } from './root.mjs';

const recharts = {
  group: ['recharts', 'recharts/*'],
  message: 'Only src/chart draws with Recharts.',
};
const react = {
  group: ['react', 'react/*', 'react-dom', 'react-dom/*'],
  message: 'This floor is pure: React starts at src/state.',
};

/**
 * @param {(typeof recharts)[]} patterns
 * @returns {Partial<import('eslint').Linter.RulesRecord>}
 */
const forbid = (...patterns) => ({ 'no-restricted-imports': ['error', { patterns }] });

export default defineConfig(
  { ignores: ['dist', '.cache', 'public', '.scripts/typeface'] },
  {
    files: ['**/*.{ts,tsx}'],
    extends: [
      js.configs.recommended,
      tseslint.configs.strictTypeChecked,
      tseslint.configs.stylisticTypeChecked,
    ],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: root } },
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      eqeqeq: 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      // Text is measured and cut by code points, which is what a spread gives.
      '@typescript-eslint/no-misused-spread': [
        'error',
        { allow: [{ from: 'lib', name: 'string' }] },
      ],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      // Taking a key out by naming it is how an object is copied without it.
      '@typescript-eslint/no-unused-vars': ['error', { ignoreRestSiblings: true }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
    },
  },
  {
    files: ['**/*.mjs'],
    extends: [js.configs.recommended],
    // The type check knows which globals Node has.
    rules: { 'no-undef': 'off' },
  },
  {
    files: ['src/**/*.{ts,tsx}', 'tests/**/*.tsx'],
    extends: [reactHooks.configs.flat.recommended],
  },
  {
    files: ['tests/**/*.{ts,tsx}'],
    rules: {
      '@typescript-eslint/no-non-null-assertion': 'off',
      // Stand-ins do nothing on purpose, and a mock names the module whose types it keeps.
      '@typescript-eslint/no-empty-function': 'off',
      '@typescript-eslint/consistent-type-imports': ['error', { disallowTypeAnnotations: false }],
    },
  },
  {
    files: ['tests/browser/**'],
    // Playwright reads off a fixture's first parameter what it needs: "{}" says nothing.
    rules: { 'no-empty-pattern': ['error', { allowObjectPatternsAsParameters: true }] },
  },
  { files: ['src/**'], rules: { 'no-console': 'error' } },
  {
    files: ['{src,tests}/**'],
    ignores: ['{src,tests}/chart/**', 'tests/bench/pages/**'],
    rules: forbid(recharts),
  },
  { files: ['src/{domain,words,exchange,view}/**'], rules: forbid(recharts, react) },
);
