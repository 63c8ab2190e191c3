import { HistoryScreen } from '../features/history/HistoryScreen.tsx';

/** The last photos, as a screen. */
export default function HistoryView() {
  return <HistoryScreen />;
}
