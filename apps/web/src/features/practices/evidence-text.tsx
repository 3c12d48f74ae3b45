import { IconExternalLink } from '@tabler/icons-react';
import styles from './practices.module.css';

const isAddress = (text: string): boolean => /^https?:\/\/\S+$/.test(text) && URL.canParse(text);

/** Where the proof of an answer is: a link if it is an address, else the words. */
export const EvidenceText = ({ evidence }: { evidence: string }) =>
  isAddress(evidence) ? (
    <a href={evidence} target="_blank" rel="noreferrer" className={styles.evidence}>
      {evidence}
      <IconExternalLink size={13} aria-hidden="true" />
    </a>
  ) : (
    <span className={styles.evidence}>{evidence}</span>
  );
