import * as z from "zod";
import { field, PERSONAL, PROSE, record, SECRET, text } from "./registry.js";

/** A postal or incident address in its parts. Which of them a country uses, and how they are printed, its pack knows. */
export const addressSchema = /* @__PURE__ */ record(
  "Address",
  "An address in its parts, all of them text: nothing is lost of “34/2А” or “007”.",
  { country: "RU", city: "Санкт-Петербург", street: "7-я", streetType: "линия", house: "34", letter: "А", flat: "12" },
  () => ({
    country: field(z.string().regex(/^[A-Z]{2}$/), "ISO 3166-1 alpha-2 code.", "RU").optional(),
    postalCode: text("Postal code.", "199034", PERSONAL),
    region: text("Region, state or county, with its type.", "Ленинградская область"),
    district: text("District of the region.", "Всеволожский район"),
    city: text("City or town, without its type.", "Санкт-Петербург"),
    settlement: text("Village or settlement inside the district or city, with its type.", "пос. Парголово"),
    area: text("Part of the city, microdistrict, estate or gardeners' association.", "В.О."),
    street: text("Name of the street, without its type.", "7-я", PERSONAL),
    streetType: text("Kind of street, in full.", "линия"),
    house: text("House number, with its fraction.", "34", PERSONAL),
    building: text("Block of the house (корпус).", "2", PERSONAL),
    structure: text("Structure of the house (строение).", "1", PERSONAL),
    letter: text("Letter of the house (литера).", "А", PERSONAL),
    buildingName: text("Name of the house or site.", "ТЦ Радуга", PERSONAL),
    entrance: text("Entrance or staircase.", "3", PERSONAL),
    floor: text("Floor, as it is counted there.", "5", PERSONAL),
    flat: text("Flat, office or room number.", "12", PERSONAL),
    flatType: text("Kind of the flat, where it is not a flat: office, room, unit.", "офис"),
    intercom: text("Door code.", "12К1234", SECRET),
    landmark: text("How to find the place.", "со двора, за аркой", PROSE),
    text: text("The address as it was written.", "В.О. 7-я линия д.34 лит А кв 12", PERSONAL),
  }),
);

export type Address = z.infer<typeof addressSchema>;
