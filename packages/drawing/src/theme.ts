import type { Plane, Severity } from '@spandrel/model';

export type ThemeName = 'light' | 'dark';

/** Colours of a drawing. Text pairs reach 4.5:1 and line pairs 3:1 in both themes. */
export interface Theme {
  readonly page: string;
  readonly ink: string;
  readonly muted: string;
  readonly accent: string;
  /** Fills of nested containers by depth, repeating. */
  readonly containers: readonly string[];
  readonly containerBorder: string;
  readonly card: string;
  readonly cardBorder: string;
  readonly iconTile: string;
  readonly planes: Readonly<Record<Plane, string>>;
  readonly severities: Readonly<Record<Severity, string>>;
  readonly onSeverity: string;
}

const light: Theme = {
  page: '#ffffff',
  ink: '#101828',
  muted: '#526078',
  accent: '#1f4fbf',
  containers: ['#f5f7fa', '#ebeff5', '#f8fafc'],
  containerBorder: '#b9c4d3',
  card: '#ffffff',
  cardBorder: '#a9b6c8',
  iconTile: '#edf2fb',
  planes: {
    data: '#2f4668',
    application: '#5b6b84',
    control: '#6d5ba6',
    dns: '#2c7a86',
    telemetry: '#7a6a3a',
    replication: '#2f7d57',
    backup: '#6b7280',
    config: '#8a5a7a',
  },
  severities: { critical: '#a61b1b', high: '#b8470b', medium: '#8a6100', low: '#4a5a73', info: '#1f4fbf' },
  onSeverity: '#ffffff',
};

const dark: Theme = {
  page: '#0d1420',
  ink: '#eaeff7',
  muted: '#a6b3c7',
  accent: '#8fb2ff',
  containers: ['#131d2d', '#1a2639', '#10192a'],
  containerBorder: '#43536c',
  card: '#1f2c42',
  cardBorder: '#52647f',
  iconTile: '#2a3a57',
  planes: {
    data: '#a9bfdf',
    application: '#8d9cb4',
    control: '#b3a3ea',
    dns: '#79c3cf',
    telemetry: '#cdbb83',
    replication: '#7fcfa7',
    backup: '#a3acba',
    config: '#d3a3c3',
  },
  severities: { critical: '#ff9c94', high: '#ffb07c', medium: '#f1cc62', low: '#b4c1d6', info: '#9dbcff' },
  onSeverity: '#0d1420',
};

export const themes: Readonly<Record<ThemeName, Theme>> = { light, dark };
