import { findPractice, ownRulePrefix } from '@spandrel/rules';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';

/** A link to the page of a rule, of a practice question or of a workspace's own rules, in a tab of its own. */
export const CheckLink = ({ id, className, children }: { id: string; className?: string; children: ReactNode }) =>
  id.startsWith(ownRulePrefix) ? (
    <Link to="/policy" search={{ tab: 'own' }} target="_blank" className={className}>
      {children}
    </Link>
  ) : (
    <Link to={findPractice(id) ? '/practices' : '/rules'} search={{ id }} target="_blank" className={className}>
      {children}
    </Link>
  );
