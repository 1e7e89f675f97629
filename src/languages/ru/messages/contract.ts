/** Что не так с номером договора, словами. */
export const contractMessages = {
  "invalid_format.contractNumber": "Это не похоже на номер договора: пожалуйста, перепишите его с договора или квитанции.",
  "invalid_length.contractNumber": "В номере договора должно быть букв и цифр: {expected}, а здесь {length}; пожалуйста, проверьте, не потерялась ли цифра.",
  "invalid_checksum.contractNumber": "Контрольная цифра номера {value} не сходится: пожалуйста, сверьте каждую цифру с договором.",
  "invalid_component.contractNumber": "Номер {value} не выдавался: пожалуйста, сверьте его с договором или квитанцией.",
  replaced_lookalikes: "Похожие буквы и цифры в «{from}» прочитаны как {to}: пожалуйста, проверьте.",
  changed_separators: "Номер «{from}» записан так, как принято: {to}.",
  dictated_number: "Продиктованный номер прочитан как {to}: пожалуйста, проверьте.",
  replaced_alias: "Номер «{from}» теперь называется {to}: дальше используйте новый.",
  ambiguous_contract_format: "Номер {value} подходит под несколько видов ({formats}): пожалуйста, уточните, какой это.",
  undeclared_contract_format: "Номер {value} принят как есть: его вид не описан, проверьте его по базе.",
} as const;
