import { useState, useSyncExternalStore } from "react";
import { createMeter } from "no-telepathy/form";

/** A meter for as long as the component lives, and its state. */
export const useMeter = (options) => {
  const [meter] = useState(() => createMeter(options));
  return [useSyncExternalStore(meter.subscribe, meter.getSnapshot, meter.getSnapshot), meter];
};
