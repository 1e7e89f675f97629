import type { MessengerWords } from "../messenger-words.js";

export const messengerWords: MessengerWords = {
  names: {
    telegram: ["telegram", "tg"],
    whatsapp: ["whatsapp", "wa"],
    viber: ["viber"],
    skype: ["skype"],
    vk: ["vk", "vkontakte"],
    max: ["max"],
    signal: ["signal"],
    discord: ["discord"],
    teams: ["teams"],
    instagram: ["insta", "instagram", "ig"],
    icq: ["icq"],
    pager: ["pager", "bleep", "beeper"],
    radio: ["vhf", "uhf", "radio"],
  },
  labels: ["nick", "nickname", "id", "login", "username", "user", "handle", "account", "dm", "channel", "callsign", "ch"],
  sameNumber: ["same number", "on this number", "this number too", "on the same number", "at this number", "on that number"],
};
