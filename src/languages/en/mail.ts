import type { MailWords } from "../mail-words.js";

export const mailWords: MailWords = {
  wrote: ["wrote", "writes", "said"],
  youWrote: ["you wrote"],
  from: ["from", "sender"],
  headers: ["sent", "date", "to", "cc", "subject", "reply-to", "received"],
  original: ["original message", "original email", "original appointment", "previous message", "reply message"],
  forwarded: ["forwarded message", "forwarded", "forwarded by", "begin forwarded message", "forwarded email", "end of forwarded message"],
  passingOn: ["forwarding", "fwd", "fyi", "see below", "passing this on", "passing on", "below is"],
  signOffs: ["kind regards", "best regards", "warm regards", "regards", "yours sincerely", "yours faithfully", "sincerely", "cheers,", "best wishes", "best,", "yours truly", "all the best", "respectfully", "kr,", "br,"],
  thanks: ["many thanks", "thanks", "thank you", "thx", "thanks a lot", "thanks in advance", "ta"],
  greetings: ["hello", "hi", "dear", "good morning", "good afternoon", "good evening"],
  sentFrom: ["sent from my", "sent from", "sent via", "get outlook for", "sent with"],
  disclaimers: ["this email and ", "this e-mail and ", "this message and ", "this email is confidential", "this e-mail is confidential", "this communication is", "the information contained in", "the information in this", "confidentiality notice", "disclaimer:", "please consider the environment", "if you are not the intended recipient"],
};
