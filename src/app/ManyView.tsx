import { useLocation } from 'wouter';
import { ManyScreen } from '../features/many/ManyScreen.tsx';
import { ModelStatus } from '../features/model-status/ModelStatus.tsx';
import { useSession } from '../session/react.ts';

/** Many photos; one that is opened shows on the answer's own screen. */
export default function ManyView() {
  const session = useSession();
  const [, navigate] = useLocation();
  return (
    <ManyScreen
      status={<ModelStatus />}
      onOpen={(file) => {
        session.openPhoto(file);
        navigate('/');
      }}
    />
  );
}
