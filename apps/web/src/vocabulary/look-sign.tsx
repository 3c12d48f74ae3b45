import {
  IconAlertTriangle,
  IconArrowRampRight2,
  IconBolt,
  IconLink,
  IconLock,
  IconLockOpen2,
  IconPlugConnectedX,
  IconPlugX,
  IconQuestionMark,
  IconX,
} from '@tabler/icons-react';
import styles from './element-look.module.css';
import { type LookSign as LookSignName, type ScaleStep, scaleSteps } from './element-look.ts';

const icons = {
  locked: IconLock,
  open: IconLockOpen2,
  warning: IconAlertTriangle,
  unknown: IconQuestionMark,
  failed: IconBolt,
  down: IconPlugX,
  'cut-off': IconPlugConnectedX,
  broken: IconX,
  moved: IconArrowRampRight2,
  weakest: IconLink,
} as const satisfies Readonly<Record<Exclude<LookSignName, `level-${ScaleStep}`>, unknown>>;

const hasIcon = (sign: LookSignName): sign is keyof typeof icons => sign in icons;
const stepOf = (sign: LookSignName): ScaleStep => scaleSteps.find((step) => sign === `level-${step}`) ?? 1;

/** The sign of a look; decorative, the figure or the legend stands beside it. */
export const LookSign = ({ sign, size = 13 }: { sign: LookSignName; size?: number }) => {
  if (!hasIcon(sign)) return <LevelBars step={stepOf(sign)} />;
  const Icon = icons[sign];
  return <Icon size={size} stroke={2.4} className={styles.sign ?? ''} aria-hidden="true" />;
};

/** Five bars, as many of them filled as the step says. */
const LevelBars = ({ step }: { step: ScaleStep }) => (
  <svg viewBox="0 0 20 10" className={styles.bars} aria-hidden="true">
    {scaleSteps.map((each) => (
      <rect
        key={each}
        x={each * 4 - 3.6}
        y={9 - each * 1.6}
        width={3}
        height={1 + each * 1.6}
        rx={0.5}
        data-on={each <= step}
      />
    ))}
  </svg>
);
