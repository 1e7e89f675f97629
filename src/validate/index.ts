export { TICKET_CODES, isTicket, validateTicket } from "./ticket.js";
export { EMAIL_CODES, isEmail, validateEmail } from "./email.js";
export type { EmailOptions } from "./email.js";
export { PHONE_CODES, isPhone, validatePhone } from "./phone.js";
