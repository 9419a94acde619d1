// Runs before the first paint, so that a page chosen dark is never light for an instant. The rest is in src/elements/theme-switch.ts.
try {
  const theme = localStorage.getItem('theme');
  if (theme === 'light' || theme === 'dark') document.documentElement.dataset.theme = theme;
} catch {
  // Storage may be refused: the system's choice holds.
}
