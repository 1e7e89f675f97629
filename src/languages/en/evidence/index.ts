import type { EvidencePack } from "../../evidence.js";

/** What English reports say, and how. */
export const enEvidence: EvidencePack = {
  language: "en",
  script: "latin",
  lexicon: {
    service: "internet broadband wifi tv phone email website hosting speed",
    symptom: "slow drops dropping freezes buffering crackling",
    connection: "cable ethernet wifi fibre vpn",
    equipment: "netgear tp-link asus eero zte huawei",
    attachments: "attached screenshot enclosed",
    onset: "yesterday today morning since",
  },
  rules: [],
};
