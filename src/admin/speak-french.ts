const key = 'sveltia-cms.prefs';

/** The editor speaks the language of the browser; ours speaks French, unless somebody chose otherwise in its settings. */
export function speakFrench(): void {
  const preferences: unknown = JSON.parse(localStorage.getItem(key) ?? '{}');
  if (typeof preferences !== 'object' || preferences === null || 'locale' in preferences) return;
  localStorage.setItem(key, JSON.stringify({ ...preferences, locale: 'fr' }));
}
