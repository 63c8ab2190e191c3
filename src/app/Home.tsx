import type { Example } from '../features/example/example-photo.ts';
import { NoticeBar } from '../features/notices/NoticeBar.tsx';
import { WindowDrop } from '../features/photo-input/WindowDrop.tsx';
import { useSessionState } from '../session/react.ts';
import { Start } from './Start.tsx';
import { useFocusHeading } from './use-focus-heading.ts';
import { Workbench } from './Workbench.tsx';

/** The first screen, or the photo and its answer. */
export function Home({ example }: { example: Promise<Example | undefined> }) {
  const photo = useSessionState((state) => state.photo);
  useFocusHeading(photo.phase === 'none' ? 'start' : 'photo');
  return (
    <>
      <NoticeBar />
      {photo.phase === 'none' ? (
        <Start example={example} />
      ) : (
        <Workbench photo={photo} example={example} />
      )}
      <WindowDrop />
    </>
  );
}
