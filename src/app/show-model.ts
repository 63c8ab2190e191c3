import { OWN_MODEL } from '../session/url-parameters.ts';

/** Makes the address say whether the visitor's own weights are in use, so that a reload keeps them. */
export function showModel(isOwn: boolean): void {
  const url = new URL(location.href);
  if (isOwn) url.searchParams.set('model', OWN_MODEL);
  else url.searchParams.delete('model');
  history.replaceState(history.state, '', url);
}
