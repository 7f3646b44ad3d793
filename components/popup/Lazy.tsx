import type { FunctionComponent } from 'preact';
import { useEffect, useState } from 'preact/hooks';

/** Shows a part of the page that is fetched only when it is wanted, so that the popup opens without it. */
export function Lazy<P extends object>({
  load,
  with: props,
}: {
  load: () => Promise<FunctionComponent<P>>;
  with: P;
}) {
  const [part, setPart] = useState<{ Part: FunctionComponent<P> } | null>(null);
  const [failure, setFailure] = useState<unknown>(null);

  useEffect(() => {
    load().then((Part) => setPart({ Part }), setFailure);
  }, [load]);

  // To the error boundary: after an update under an open popup the file is gone.
  if (failure) throw failure;
  return part && <part.Part {...props} />;
}
