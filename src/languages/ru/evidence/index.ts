import type { EvidencePack } from "../../evidence.js";

/** What Russian reports say, and how. */
export const ruEvidence: EvidencePack = {
  language: "ru",
  script: "cyrillic",
  lexicon: {
    service: "интернет* инет* тв телевиден* телефони* почт* хостинг* сайт* скорост* wi-fi вайфай*",
    symptom: "тормоз* зависа* виснет* обрыва* рвет* глюч*",
    connection: "кабел* оптик* вайфай* pppoe vpn",
    equipment: "keenetic tp-link asus mikrotik zte huawei",
    attachments: "прилагаю прилож* скриншот* скрин",
    onset: "вчера сегодня утра вечера",
  },
  rules: [],
};
