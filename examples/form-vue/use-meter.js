import { onScopeDispose, shallowRef, watch } from "vue";
import { createMeter } from "no-telepathy/form";

/** The state of a meter that follows a reactive report. */
export const useMeter = (report, options) => {
  const meter = createMeter({ ...options, report: { ...report } });
  const state = shallowRef(meter.getSnapshot());
  meter.subscribe(() => (state.value = meter.getSnapshot()));
  watch(report, (changed) => meter.update({ ...changed }));
  onScopeDispose(meter.destroy);
  return state;
};
