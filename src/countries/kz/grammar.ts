import type { MarkedGrammar } from "../marked-grammar.js";
import { russian } from "../ru/grammar.js";
import { regions, streets } from "./types.js";

/** Kazakhstan writes addresses in Russian and in Kazakh: its own types, cities and regions on the Russian grammar. */
export const kazakhstani: MarkedGrammar = {
  ...russian,
  streets,
  areas: [...russian.areas, "ықшамаудан|m|||ықш ш/а шағын_аудан шағынаудан ықшам_ауданы"],
  numbered: { ...russian.numbered, house: `${russian.numbered.house} үй үйі` },
  units: { ...russian.units, "": `${russian.units[""]} пәтер пәт` },
  regions,
  cities: [
    "Алматы=алма-ата алмата almaty", "Астана=нур-султан нурсултан astana", "Шымкент=чимкент", "Караганда=қарағанды", "Актобе=ақтөбе", "Тараз", "Павлодар", "Усть-Каменогорск=өскемен", "Семей=семипалатинск", "Атырау", "Костанай=қостанай", "Кызылорда",
    "Уральск=орал", "Петропавловск", "Актау=ақтау", "Темиртау", "Туркестан", "Кокшетау=көкшетау", "Талдыкорган=талдықорған", "Экибастуз", "Рудный", "Жезказган", "Балхаш", "Каскелен", "Талгар", "Конаев=капчагай", "Косшы",
  ],
};
