import { type ComponentKind, type IconName, icons } from '@spandrel/model';

const drawings: Readonly<Record<string, string>> = icons satisfies Readonly<Record<IconName, string>>;
const unknownKind = 'M4 6h16v12H4z';

/** The drawing of a component kind; decorative, the kind's name stands beside it. */
export const KindIcon = ({ kind, size = 18 }: { kind: Pick<ComponentKind, 'icon'> | undefined; size?: number }) => (
  <svg viewBox="0 0 24 24" width={size} height={size} aria-hidden="true" focusable="false" style={{ flex: 'none' }}>
    <path
      d={(kind && drawings[kind.icon]) ?? unknownKind}
      fill="none"
      stroke="currentColor"
      strokeWidth={1.6}
      strokeLinecap="round"
      strokeLinejoin="round"
    />
  </svg>
);
