import { type CSSVariablesResolver, type MantineThemeOverride, createTheme } from '@mantine/core'
import { type Accent, accents } from './accents.ts'

/** The app's look for one municipality. Sizes, states and the three schemes' colours are in `theme.css`. */
export const themeOf = (accent: Accent): MantineThemeOverride =>
  createTheme({
    colors: { ...accents },
    primaryColor: accent,
    primaryShade: { light: 8, dark: 4 },
    autoContrast: true,
    luminanceThreshold: 0.25,
    black: '#16191d',
    fontFamily: "'Inter Variable', system-ui, sans-serif",
    fontFamilyMonospace: "ui-monospace, 'DejaVu Sans Mono', Menlo, Consolas, monospace",
    fontSizes: { xs: '0.8125rem', sm: '0.875rem', md: '0.9375rem', lg: '1.0625rem', xl: '1.25rem' },
    spacing: { xs: '0.25rem', sm: '0.5rem', md: '0.75rem', lg: '1rem', xl: '1.5rem' },
    radius: { xs: '2px', sm: '4px', md: '6px', lg: '8px', xl: '12px' },
    defaultRadius: 'sm',
    headings: { fontWeight: '650' },
    respectReducedMotion: true,
    cursorType: 'pointer',
    components: {
      // Fields of one row stand at one height, whatever there is to say about each.
      InputWrapper: { defaultProps: { inputWrapperOrder: ['label', 'input', 'error', 'description'] } },
      Modal: { defaultProps: { transitionProps: { duration: 0 }, centered: true } },
      Popover: { defaultProps: { transitionProps: { duration: 0 }, shadow: 'md' } },
      Menu: { defaultProps: { transitionProps: { duration: 0 }, shadow: 'md' } },
      Tooltip: { defaultProps: { transitionProps: { duration: 0 } } },
    },
  })

/** Gives Mantine's own parts the colours of `theme.css`, which knows one scheme more than Mantine does. */
export const cssVariables: CSSVariablesResolver = () => {
  const colours = {
    '--mantine-color-body': 'var(--balie-ground)',
    '--mantine-color-text': 'var(--balie-text)',
    '--mantine-color-dimmed': 'var(--balie-text-dim)',
    '--mantine-color-placeholder': 'var(--balie-text-dim)',
    '--mantine-color-error': 'var(--balie-far)',
    '--mantine-color-default': 'var(--balie-surface)',
    '--mantine-color-default-hover': 'var(--balie-surface-hover)',
    '--mantine-color-default-color': 'var(--balie-text)',
    '--mantine-color-default-border': 'var(--balie-border-strong)',
    '--mantine-color-disabled': 'var(--balie-surface-sunk)',
    '--mantine-color-disabled-color': 'var(--balie-text-dim)',
    '--mantine-primary-color-filled': 'var(--balie-accent)',
    '--mantine-primary-color-filled-hover': 'var(--balie-accent-hover)',
    '--mantine-primary-color-contrast': 'var(--balie-on-accent)',
    '--mantine-color-anchor': 'var(--balie-accent)',
  }
  return { variables: {}, light: colours, dark: colours }
}
