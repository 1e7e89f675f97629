import * as z from "zod";
import { field, PERSONAL, record, text } from "./registry.js";

export const attachmentSchema = /* @__PURE__ */ record(
  "Attachment",
  "A file that came with the report.",
  { name: "los.jpg", mimeType: "image/jpeg", size: 48211, url: "https://files.example.com/los.jpg" },
  () => ({
    name: text("File name.", "los.jpg", PERSONAL),
    mimeType: field(z.string().regex(/^[\w!#$&^.+-]+\/[\w!#$&^.+-]+/), "Media type, RFC 6838.", "image/jpeg").optional(),
    size: field(z.int().min(0), "Size in bytes.", 48211).optional(),
    url: text("Where the file can be fetched.", "https://files.example.com/los.jpg", PERSONAL),
  }),
);

export type Attachment = z.infer<typeof attachmentSchema>;
