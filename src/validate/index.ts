export { TICKET_CODES, isTicket, validateTicket } from "./ticket.js";
