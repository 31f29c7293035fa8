import reactHooks from 'eslint-plugin-react-hooks'
import { defineConfig } from 'eslint/config'
import tseslint from 'typescript-eslint'

export default defineConfig(
  { ignores: ['node_modules', 'out', 'dist', 'test-results'] },
  tseslint.configs.strictTypeChecked,
  tseslint.configs.stylisticTypeChecked,
  {
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      // A number in a message is readable as it is.
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      // `type` is used throughout: unions and intersections of zod's inferred types are types anyway.
      '@typescript-eslint/consistent-type-definitions': ['error', 'type'],
      // A short arrow, or an early `return` in a function that returns nothing, may hand on a call that returns nothing.
      '@typescript-eslint/no-confusing-void-expression': [
        'error',
        { ignoreArrowShorthand: true, ignoreVoidReturningFunctions: true },
      ],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      'no-console': 'error',
      eqeqeq: 'error',
    },
  },
  {
    // Only an interface can add to somebody else's type: the browser's `Window`, i18next's options.
    files: ['preload/bridge.ts', 'renderer/app/i18next.d.ts'],
    rules: { '@typescript-eslint/consistent-type-definitions': 'off' },
  },
  {
    files: ['renderer/**/*.{ts,tsx}'],
    extends: [reactHooks.configs.flat['recommended-latest']],
  },
  {
    // The rules have no clock and no dice of their own: time, ids and randomness come in as arguments.
    files: ['domain/**/*.ts'],
    ignores: ['domain/**/*.test.ts'],
    rules: {
      'no-restricted-globals': [
        'error',
        'Date',
        'performance',
        'crypto',
        'window',
        'document',
        'localStorage',
        'fetch',
        'process',
        'setTimeout',
        'setInterval',
      ],
      'no-restricted-properties': ['error', { object: 'Math', property: 'random' }],
    },
  },
  {
    // Programs that a person runs speak on standard output.
    files: ['build/**/*.ts', 'tests/bench/**/*.ts', 'sync/central/command*.ts', 'sync/publication/command.ts'],
    rules: { 'no-console': 'off' },
  },
)
