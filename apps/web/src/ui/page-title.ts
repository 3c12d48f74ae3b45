import { useEffect } from 'react';

/** Names the browser tab while the page is shown. */
export const usePageTitle = (title: string | undefined): void => {
  useEffect(() => {
    document.title = title ? `${title} · Spandrel` : 'Spandrel';
  }, [title]);
};
