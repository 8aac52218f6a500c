import { useEffect, useState } from 'react';
import type { Appearance } from '../../ui/shared/theme';

const DARK = '(prefers-color-scheme: dark)';

/** Light or dark, as the system is, and as it changes. */
export function useAppearance(): Appearance {
  const [isDark, setIsDark] = useState(() => matchMedia(DARK).matches);
  useEffect(() => {
    const query = matchMedia(DARK);
    const follow = (): void => setIsDark(query.matches);
    query.addEventListener('change', follow);
    return () => query.removeEventListener('change', follow);
  }, []);
  return isDark ? 'dark' : 'light';
}
