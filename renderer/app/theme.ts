import { createTheme } from '@mantine/core';

const SANS =
  "system-ui, -apple-system, 'Segoe UI', Roboto, 'Noto Sans', 'Liberation Sans', sans-serif";

/** What is written into a field may run from right to left. */
const FROM_EITHER_SIDE = { input: { dir: 'auto' } };

/** One accent, small type, no motion that means nothing. Its variables are written at build time. */
export const theme = createTheme({
  fontFamily: SANS,
  headings: { fontFamily: SANS, fontWeight: '600' },
  primaryColor: 'accent',
  // The default shades fail WCAG AA with white text.
  primaryShade: { light: 7, dark: 7 },
  colors: {
    accent: [
      '#eef3fb',
      '#dde7f6',
      '#b9cdec',
      '#93b2e2',
      '#7299d8',
      '#567fc6',
      '#4069b3',
      '#31589f',
      '#274883',
      '#1d3765',
    ],
  },
  fontSizes: { xs: '0.8125rem', sm: '0.8125rem', md: '0.875rem', lg: '1rem', xl: '1.125rem' },
  fontWeights: { medium: '500' },
  defaultRadius: 'sm',
  radius: { xs: '3px', sm: '5px', md: '8px', lg: '12px', xl: '16px' },
  respectReducedMotion: true,
  cursorType: 'pointer',
  components: {
    ActionIcon: { defaultProps: { variant: 'subtle', color: 'gray' } },
    Button: { defaultProps: { size: 'xs' } },
    // Its lock of the page's scrolling adds a <style> element, and the page never scrolls.
    Modal: {
      defaultProps: {
        lockScroll: false,
        centered: true,
        transitionProps: { duration: 0 },
        closeButtonProps: { 'aria-label': 'Close' },
      },
    },
    Notification: { defaultProps: { closeButtonProps: { 'aria-label': 'Dismiss' } } },
    Menu: {
      defaultProps: {
        shadow: 'md',
        transitionProps: { duration: 0 },
        // Its placeholder is a child that a menu may not have.
        withInitialFocusPlaceholder: false,
      },
    },
    Popover: { defaultProps: { shadow: 'md', transitionProps: { duration: 0 } } },
    Tooltip: {
      defaultProps: { openDelay: 500, transitionProps: { duration: 0 }, withArrow: false },
    },
    TextInput: { defaultProps: { size: 'xs', attributes: FROM_EITHER_SIDE } },
    Textarea: { defaultProps: { size: 'xs', attributes: FROM_EITHER_SIDE } },
    Select: { defaultProps: { size: 'xs', allowDeselect: false } },
    NativeSelect: { defaultProps: { size: 'xs' } },
    TagsInput: { defaultProps: { size: 'xs', attributes: FROM_EITHER_SIDE } },
    Checkbox: { defaultProps: { size: 'xs' } },
    SegmentedControl: { defaultProps: { size: 'xs', transitionDuration: 0 } },
  },
});
