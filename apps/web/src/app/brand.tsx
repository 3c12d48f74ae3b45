import styles from './brand.module.css';

/** The mark: a bay of an arcade; the spandrels are the pieces between the arch and its frame. */
export const Brand = () => (
  <span className={styles.brand}>
    <svg viewBox="0 0 32 32" width="24" height="24" aria-hidden="true">
      <rect width="32" height="32" rx="7" fill="#265a97" />
      <path
        d="M6 8h20v16h-4.2a5.8 5.8 0 0 0-11.6 0H6z"
        fill="none"
        stroke="#fff"
        strokeWidth="2.4"
        strokeLinejoin="round"
      />
      <circle cx="10.4" cy="12.4" r="1.7" fill="#fff" />
      <circle cx="21.6" cy="12.4" r="1.7" fill="#fff" />
    </svg>
    Spandrel
  </span>
);
