import { Anchor } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { ReferencePlace } from '../../ui/index-group.tsx';

interface Props {
  to: ReferencePlace;
  id: string;
  children: ReactNode;
}

/** A link to another entry of the reference pages. */
export const TargetLink = ({ to, id, children }: Props) => (
  <Anchor inherit underline="always" renderRoot={(props) => <Link to={to} search={{ id }} {...props} />}>
    {children}
  </Anchor>
);
