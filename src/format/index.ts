export { formatPhone, PHONE_STYLES } from "./phone.js";
export type { FormatPhoneOptions, PhoneStyle, PrintablePhone } from "./phone.js";
export { formatPhoneAsYouType } from "./phone-as-you-type.js";
export type { AsYouTypeOptions, TypedPhone } from "./phone-as-you-type.js";
