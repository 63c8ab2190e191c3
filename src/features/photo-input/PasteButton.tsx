import { useSession } from '../../session/react.ts';
import { t } from '../../shared/i18n/t.ts';
import { Button } from '../../shared/ui/Button.tsx';
import { Icon } from '../../shared/ui/Icon.tsx';
import { readClipboard } from './read-clipboard.ts';
import { take } from './take.ts';

/** Takes a photo out of the clipboard, where the browser lets a page ask for it. */
export function PasteButton({ className }: { className?: string | undefined }) {
  const session = useSession();
  if (!('clipboard' in navigator) || !('read' in navigator.clipboard))
    return null;
  const paste = async () => {
    const brought = await readClipboard(navigator.clipboard);
    if (brought.kind === 'refused') session.notify({ kind: 'paste-refused' });
    else take(session, brought);
  };
  return (
    <Button className={className} onClick={() => void paste()}>
      <Icon name="paste" />
      {t('input.paste')}
    </Button>
  );
}
