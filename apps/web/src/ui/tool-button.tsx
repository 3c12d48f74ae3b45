import { ActionIcon, Tooltip } from '@mantine/core';
import type { ReactNode, Ref } from 'react';

/** A small button of a toolbar: an icon with its name as label and tooltip. */
export const ToolButton = ({
  label,
  onClick,
  pressed,
  ref,
  children,
}: {
  label: string;
  onClick?: () => void;
  pressed?: boolean;
  ref?: Ref<HTMLButtonElement>;
  children: ReactNode;
}) => (
  <Tooltip label={label}>
    <ActionIcon
      {...(ref === undefined ? {} : { ref })}
      size={30}
      aria-label={label}
      {...(pressed === undefined ? {} : { 'aria-pressed': pressed })}
      variant={pressed ? 'light' : 'subtle'}
      {...(onClick && { onClick })}
    >
      {children}
    </ActionIcon>
  </Tooltip>
);
