import { Suspense, type Attributes } from 'react';
import { Safe } from './Safe.tsx';
import type { Late } from './late.ts';

interface Props<P> {
  part: Late<P>;
  props: P;
}

/** A part of the page that is fetched when it is opened, and can be fetched again if that failed. */
export function LatePart<P extends object>({ part, props }: Props<P>) {
  return (
    <Safe onAgain={() => part.renew()}>
      <Suspense>
        <Part part={part} props={props} />
      </Suspense>
    </Safe>
  );
}

// Its own component, for after a failure another one is to be drawn in the same place.
function Part<P extends object>({ part, props }: Props<P>) {
  const { Component } = part;
  return <Component {...(props as P & Attributes)} />;
}
