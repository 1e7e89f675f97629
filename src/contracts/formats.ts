import { defineContractFormat } from "./define.js";
import type { ContractFormat } from "./define.js";

// Examples to start from; an operator declares its own. Each says where the format was seen.

/** Rostelecom's contract number: 12 digits (a contract printed with No 247000000000). Other operators have 3 to 14: write your own length. */
export const plainDigits: ContractFormat = /* @__PURE__ */ defineContractFormat({
  name: "plainDigits", pattern: "#{12}", examples: ["247000000000"], display: "### ### ### ###",
});

/** MTS home internet, once Stream: letters and seven digits, https://github.com/dukei/any-balance-providers */
export const letterPrefix: ContractFormat = /* @__PURE__ */ defineContractFormat({ name: "letterPrefix", pattern: "stm#{7}", examples: ["stm1234567"] });

/** Taiget: two Cyrillic letters for the kind of customer, https://github.com/dukei/any-balance-providers */
export const cyrillicPrefix: ContractFormat = /* @__PURE__ */ defineContractFormat({ name: "cyrillicPrefix", pattern: "фл-#{5}", examples: ["фл-12345"] });

/** A series, a number with leading zeros and the year of signing: how letters of customers give it. */
export const numberWithYear: ContractFormat = /* @__PURE__ */ defineContractFormat({
  name: "numberWithYear", pattern: "@@-#{6}/##", examples: ["OT-004051/22"],
});

/**
 * Single personal account of ГИС ЖКХ (ЕЛС): two digits, two letters, six digits; order 589/944/пр of 28.12.2015 of the Russian ministries of
 * communications and construction.
 */
export const elsZhku: ContractFormat = /* @__PURE__ */ defineContractFormat({ name: "elsZhku", pattern: "##&&#{6}", examples: ["75DA533315", "10АА123456"] });

/** Identifier of a housing service (ИЖКУ): the single personal account and the number of the service; the same order. */
export const izhku: ContractFormat = /* @__PURE__ */ defineContractFormat({ name: "izhku", pattern: "##&&#{6}-##", examples: ["75DA533315-01"] });

/** BT's account: two letters and eight digits, printed with a blank. */
export const btAccount: ContractFormat = /* @__PURE__ */ defineContractFormat({ name: "btAccount", pattern: "@@#{8}", display: "@@#### ####", examples: ["CC40003210"] });

/** SSE broadband: ten digits. */
export const sseAccount: ContractFormat = /* @__PURE__ */ defineContractFormat({ name: "sseAccount", pattern: "#{10}", examples: ["5012345678"] });

/** Deutsche Telekom, mobile: a customer number of eight digits… */
export const telekomCustomer: ContractFormat = /* @__PURE__ */ defineContractFormat({ name: "telekomCustomer", pattern: "#{8}", examples: ["12345678"] });

/** …and an account number of ten: two identifiers for one customer. */
export const telekomAccount: ContractFormat = /* @__PURE__ */ defineContractFormat({ name: "telekomAccount", pattern: "#{10}", examples: ["1234567890"], display: "## #### ####" });
