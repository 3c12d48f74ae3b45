import { findPractice } from '@spandrel/rules';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';

/** A link to the page of a rule or of a practice question, in a tab of its own. */
export const CheckLink = ({ id, className, children }: { id: string; className?: string; children: ReactNode }) => (
  <Link to={findPractice(id) ? '/practices' : '/rules'} search={{ id }} target="_blank" className={className}>
    {children}
  </Link>
);
