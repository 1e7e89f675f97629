import type { ContactDenials } from "../contact-denials.js";

export const contactDenials: ContactDenials = {
  before: [
    "called me from", "calls from", "call centre", "call center", "rang me from", "ringing me from", "text from", "texts from", "texted from", "rang your", "called your", "your number", "your helpline", "your hotline", "my old", "the old",
    "old number", "scam*", "spoof*", "support team", "customer service", "customer care", "helpdesk", "help desk", "do not call", "don't call", "wants number", "ddi numbers", "port order", "old provider", "trunk", "diverted from", "cli", "ddi", "ddis", "present", "access to the mailbox",
  ],
  after: [
    "isn't mine", "isnt mine", "is not mine", "not mine", "no longer", "any longer", "is dead", "the dead one", "is out of service", "out of order", "disconnected", "nothing to do with", "claiming", "pretending", "is blocked",
    "bounces", "bounced", "don't use", "do not use", "not in use", "goes nowhere", "is my ex", "has no dial tone", "no dial tone", "is faulty", "crackles", "port order", "to be ported", "diverted to", "delete it", "remove it",
    "doesn't ring", "does not ring", "won't ring", "is down", "works fine", "works ok", "has stopped", "stopped receiving", "not receiving", "as cli",
  ],
  faulty: ["mailbox"],
};
