import { addressMessages } from "./address.js";
import { contractMessages } from "./contract.js";
import { contradictionMessages } from "./contradiction.js";
import { emailMessages } from "./email.js";
import { generalMessages } from "./general.js";
import { intakeMessages } from "./intake.js";
import { phoneMessages } from "./phone.js";
import { ticketMessages } from "./ticket.js";

/** Every code in words. */
export const messages: Readonly<Record<string, string>> = {
  ...generalMessages, ...ticketMessages, ...contractMessages, ...phoneMessages, ...emailMessages, ...addressMessages, ...intakeMessages, ...contradictionMessages,
};
