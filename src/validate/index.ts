export { TICKET_CODES, isTicket, validateTicket } from "./ticket.js";
export { EMAIL_CODES, isEmail, validateEmail } from "./email.js";
export type { EmailOptions } from "./email.js";
export { PHONE_CODES, isPhone, validatePhone } from "./phone.js";
export { CONTRACT_NUMBER_CODES, isContractNumber, validateContractNumber } from "./contract-number.js";
export type { ContractNumber, ContractNumberMatch } from "./contract-number.js";
export { emailSchema } from "./email-schema.js";
export { phoneSchema } from "./phone-schema.js";
