import { createTheme, type CSSVariablesResolver, type MantineColorsTuple } from '@mantine/core';

/** Lagoon: the colour of what can be acted on. */
const lagoon: MantineColorsTuple = [
  '#eaf5f6',
  '#d3e8ea',
  '#a6d2d7',
  '#75bac2',
  '#4ea4ae',
  '#2f8d98',
  '#177884',
  '#0b6571',
  '#0b5a66',
  '#064852',
];
/** Saffron: what needs an eye on it. */
const saffron: MantineColorsTuple = [
  '#fdf5e4',
  '#f9e7c2',
  '#f2d092',
  '#eab85d',
  '#e0a030',
  '#c4861c',
  '#a36b0f',
  '#87560a',
  '#6f4608',
  '#523304',
];
/** Brick: clashes and what cannot be taken back. */
const brick: MantineColorsTuple = [
  '#fdefec',
  '#f9dad4',
  '#f0b5aa',
  '#e68d7d',
  '#dc6a56',
  '#cd4c36',
  '#b43a26',
  '#9c301f',
  '#80271a',
  '#611c12',
];
/** Stone: warm greys. */
const stone: MantineColorsTuple = [
  '#faf9f6',
  '#f2f0ea',
  '#e5e1d8',
  '#cfcabe',
  '#a8a297',
  '#837e75',
  '#67635c',
  '#4d4a45',
  '#35332f',
  '#211f1d',
];
/** Night: the same greys in the dark, a little blue. */
const night: MantineColorsTuple = [
  '#e4eaea',
  '#c3cdce',
  '#a3b0b2',
  '#7c8b8e',
  '#4e5c60',
  '#36444a',
  '#273339',
  '#1c262b',
  '#141c20',
  '#0d1417',
];

export const theme = createTheme({
  primaryColor: 'lagoon',
  primaryShade: { light: 8, dark: 7 },
  colors: { lagoon, saffron, brick, stone, gray: stone, dark: night, red: brick, teal: lagoon },
  fontFamily: "'Source Sans 3 Variable', 'Source Sans 3', system-ui, sans-serif",
  fontSizes: { xs: '0.8125rem', sm: '0.9375rem', md: '1rem', lg: '1.125rem', xl: '1.3125rem' },
  lineHeights: { xs: '1.35', sm: '1.4', md: '1.5', lg: '1.5', xl: '1.5' },
  headings: {
    fontFamily: "'Source Serif 4 Variable', Georgia, serif",
    fontWeight: '600',
    sizes: {
      h1: { fontSize: '1.75rem', lineHeight: '1.2' },
      h2: { fontSize: '1.25rem', lineHeight: '1.3' },
      h3: { fontSize: '1.0625rem', lineHeight: '1.35' },
    },
  },
  defaultRadius: 'md',
  radius: { xs: '2px', sm: '4px', md: '6px', lg: '10px', xl: '16px' },
  cursorType: 'pointer',
  focusRing: 'auto',
  respectReducedMotion: true,
  components: {
    Button: { defaultProps: { size: 'sm' } },
    TextInput: { defaultProps: { size: 'sm' } },
    Tooltip: { defaultProps: { openDelay: 400, withArrow: true } },
    // Lists of options enter the page when they open: a panel of ten fields would draw hundreds of options that nobody sees.
    Combobox: { defaultProps: { keepMounted: false } },
    // Menus stay in the landmark they belong to, and hold nothing but their items: the first one takes the focus.
    Menu: {
      defaultProps: {
        withinPortal: false,
        withInitialFocusPlaceholder: false,
        transitionProps: { duration: 0 },
      },
    },
    // The window itself never scrolls, so there is nothing to lock; locking would add a style element that the page's policy refuses.
    Modal: {
      defaultProps: {
        centered: true,
        lockScroll: false,
        overlayProps: { backgroundOpacity: 0.35 },
        transitionProps: { duration: 0 },
      },
    },
  },
});

/** Surfaces of the two themes; every other file names them by these variables. */
export const surfaces: CSSVariablesResolver = () => ({
  variables: {
    '--escale-rail-text': '#e3eff0',
    '--escale-rail-dim': '#a3c3c7',
    '--escale-rail-current': '#0b5a66',
    '--escale-mark': '#e0a030',
  },
  light: {
    '--escale-rail': '#0b3d46',
    '--escale-page': '#f7f5f0',
    '--escale-surface': '#ffffff',
    '--escale-raised': '#ffffff',
    '--escale-line': '#e2ddd2',
    '--escale-line-soft': '#eeeae1',
    '--escale-text': '#22292b',
    '--escale-dim': '#5b6366',
    '--escale-accent': '#0b5a66',
    '--escale-accent-soft': '#e4f1f2',
    '--escale-warn-soft': '#fdf3dd',
    '--escale-warn-text': '#6f4608',
    '--escale-bad': '#9c301f',
    '--escale-bad-soft': '#fdeae6',
    '--mantine-color-text': '#22292b',
    '--mantine-color-dimmed': '#5b6366',
    '--mantine-color-placeholder': '#6d7578',
    '--mantine-color-error': '#9c301f',
    '--mantine-color-anchor': '#0b5a66',
  },
  dark: {
    '--escale-rail': '#0a2b32',
    '--escale-page': '#11181b',
    '--escale-surface': '#182125',
    '--escale-raised': '#1f2a2f',
    '--escale-line': '#303d42',
    '--escale-line-soft': '#253136',
    '--escale-text': '#e6ecec',
    '--escale-dim': '#a9b6b9',
    '--escale-accent': '#7cc6cf',
    '--escale-accent-soft': '#17363b',
    '--escale-warn-soft': '#3a2e14',
    '--escale-warn-text': '#f2d092',
    '--escale-bad': '#f0a394',
    '--escale-bad-soft': '#40201a',
    '--mantine-color-body': '#11181b',
    '--mantine-color-text': '#e6ecec',
    '--mantine-color-dimmed': '#a9b6b9',
    '--mantine-color-placeholder': '#93a1a5',
    '--mantine-color-error': '#f0a394',
    '--mantine-color-anchor': '#7cc6cf',
  },
});
