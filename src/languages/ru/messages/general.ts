/** The general reasons, where no message is more specific. */
export const generalMessages = {
  invalid_format: "Записано не так, как нужно: проверьте, пожалуйста.",
  invalid_length: "Слишком коротко или слишком длинно: проверьте, пожалуйста.",
  invalid_checksum: "Контрольная цифра не сходится: поищите, пожалуйста, опечатку или переставленные цифры.",
  invalid_component: "Одна из частей не может быть такой: проверьте, пожалуйста.",
  unknown_country: "Эта страна здесь не известна: оставлено как написано.",
} as const;
