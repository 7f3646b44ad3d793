import { useEffect, useState } from 'react';
import { boot } from '../_shared/boot.js';

/** Grows every `options.churn` ms; used as a key it makes React throw the nodes away and build new ones. */
export default function useChurn() {
  const [tick, setTick] = useState(0);
  useEffect(() => {
    if (!boot.options.churn) return undefined;
    const timer = setInterval(() => setTick((n) => n + 1), boot.options.churn);
    return () => clearInterval(timer);
  }, []);
  return tick;
}
