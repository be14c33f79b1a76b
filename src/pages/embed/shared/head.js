// @ts-check
// Runs in the head of a static embed before anything is painted: says that scripts run, and sets the theme.
{
  const { dataset } = document.documentElement;
  dataset['scripts'] = '';
  const theme = new URLSearchParams(location.search).get('theme') ?? '';
  if (['light', 'dark', 'contrast'].includes(theme)) dataset['theme'] = theme;
}
