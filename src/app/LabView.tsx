import { Lab } from '../features/lab/Lab.tsx';
import { ModelStatus } from '../features/model-status/ModelStatus.tsx';
import { useSessionState } from '../session/react.ts';

/** The screen of the composite lab. */
export default function LabView() {
  const ready = useSessionState(({ model }) => model.phase === 'ready');
  return <Lab status={ready ? undefined : <ModelStatus />} />;
}
