import { type CSSVariablesResolver, createTheme, type MantineColorsTuple } from '@mantine/core';

/** One accent, a slate blue that keeps AA contrast with white text at shades 7–9. */
const slateBlue: MantineColorsTuple = [
  '#eef4fb',
  '#dbe6f5',
  '#b8cdea',
  '#90b1de',
  '#6b98d3',
  '#4f86cb',
  '#3f7bc6',
  '#2f69ae',
  '#265a97',
  '#194a80',
];

/** Cool greys for the dark scheme: 0 text, 2 quiet text, 4 lines, 6 fields, 7 surfaces, 8 page. */
const dark: MantineColorsTuple = [
  '#e3e8ef',
  '#bac4d1',
  '#9aa6b6',
  '#7d8998',
  '#343d4a',
  '#2a323d',
  '#1f2630',
  '#171c24',
  '#11161c',
  '#0b0f14',
];

const fontFamily = "'Pretendard Variable', Pretendard, -apple-system, 'Segoe UI', 'Noto Sans KR', sans-serif";

export const theme = createTheme({
  fontFamily,
  fontFamilyMonospace: "ui-monospace, 'SF Mono', 'Cascadia Mono', 'DejaVu Sans Mono', Consolas, monospace",
  headings: {
    fontFamily,
    fontWeight: '650',
    sizes: {
      h1: { fontSize: '1.375rem', lineHeight: '1.3' },
      h2: { fontSize: '1.0625rem', lineHeight: '1.35' },
      h3: { fontSize: '0.9375rem', lineHeight: '1.4' },
      h4: { fontSize: '0.8125rem', lineHeight: '1.4' },
    },
  },
  fontSizes: { xs: '0.75rem', sm: '0.8125rem', md: '0.875rem', lg: '1rem', xl: '1.125rem' },
  spacing: { xs: '0.375rem', sm: '0.625rem', md: '0.875rem', lg: '1.25rem', xl: '1.75rem' },
  primaryColor: 'slateBlue',
  primaryShade: { light: 8, dark: 7 },
  colors: { slateBlue, dark },
  defaultRadius: 'sm',
  cursorType: 'pointer',
  focusRing: 'auto',
  respectReducedMotion: true,
  components: {
    Button: { defaultProps: { size: 'sm' } },
    // The placeholder that takes the focus first is no child a menu may have; without it the first item takes it.
    Menu: { defaultProps: { withInitialFocusPlaceholder: false } },
    Tooltip: { defaultProps: { openDelay: 300, withArrow: true } },
    Modal: {
      defaultProps: { centered: true, overlayProps: { backgroundOpacity: 0.45 } },
      styles: { title: { fontSize: '1.0625rem', fontWeight: 650 } },
    },
    SegmentedControl: { styles: { root: { backgroundColor: 'var(--sunken)' } } },
    Skeleton: { defaultProps: { radius: 'sm' } },
    ActionIcon: { defaultProps: { variant: 'subtle', color: 'gray' } },
    Badge: { defaultProps: { radius: 'sm', tt: 'none' } },
    Table: { defaultProps: { verticalSpacing: 'xs', horizontalSpacing: 'sm' } },
  },
});

/** Mantine's own variables that the defaults leave under AA contrast, or that must agree with theme.css. */
export const cssVariables: CSSVariablesResolver = () => ({
  variables: {},
  light: {
    '--mantine-color-text': 'var(--ink)',
    '--mantine-color-dimmed': 'var(--ink-quiet)',
    '--mantine-color-placeholder': '#6b7482',
    '--mantine-color-default-border': '#cfd5dd',
    '--mantine-color-error': 'var(--severity-critical)',
    '--mantine-color-anchor': 'var(--accent)',
  },
  dark: {
    '--mantine-color-text': 'var(--ink)',
    '--mantine-color-dimmed': 'var(--ink-quiet)',
    '--mantine-color-placeholder': '#8a96a6',
    '--mantine-color-default-border': '#3d4755',
    '--mantine-color-error': 'var(--severity-critical)',
    '--mantine-color-anchor': 'var(--accent)',
  },
});
