import type { Assessment, Report } from "../completeness/index.js";
import type { Desk } from "../desk.js";

/** What a form asks of a desk. `defineDesk` gives all of it; where a validator is left out, its field is not judged. */
export interface FormDesk extends Pick<Desk, "languages">, Partial<Pick<Desk, "validateContractNumber" | "validatePhone" | "validateEmail" | "validateAddress">> {
  /** At once, or from elsewhere, such as a worker: then results that came too late are dropped. */
  assessReport(report: Report, options: { now?: string | Date }): Assessment | PromiseLike<Assessment>;
}
