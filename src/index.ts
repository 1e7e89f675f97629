export type { Failure, Issue, Result, Span, Success } from "./result.js";
export {
  addressSchema, attachmentSchema, BANDS, bandSchema, canMove, CATEGORIES, categorySchema, CHANNELS, channelSchema, CHECKS, checkSchema,
  contactSchema, FACET_MEANINGS, FACETS, facetSchema, JSON_SCHEMA_TARGETS, jsonSchemaFile, MAX_ITEMS, MESSENGERS, messengerSchema,
  MIGRATIONS, moveTicket, noteSchema, OUTCOMES, PRIORITIES, SCHEMA_VERSION, SEVERITIES, STATUS_MOVES, statusChangeSchema, STATUSES,
  statusSchema, ticketDraftSchema, ticketJsonSchema, ticketRegistry, ticketSchema, TONES, toneSchema, upgradeTicket,
} from "./schema/index.js";
export type {
  Address, Attachment, Band, Category, Channel, Check, CheckKind, Contact, DataClassification, Facet, FieldMeta, JsonSchema,
  JsonSchemaOptions, JsonSchemaTarget, Messenger, Migration, MoveOptions, Note, Outcome, Priority, Severity, Status, StatusChange,
  Ticket, TicketDraft, Tone,
} from "./schema/index.js";
export {
  contractFormats, damm, defineContractFormat, luhn, mod11_10, mod11_2, mod37_2, mod37_36, mod97_10, suggestContractNumbers, verhoeff,
  weightedSum,
} from "./contracts/index.js";
export type { CheckDigit, ContractFormat, ContractFormatDefinition, IssuedRange, WeightedSum } from "./contracts/index.js";
export {
  extractAddresses, extractContacts, extractContractNumbers, extractDates, extractEmails, extractMessengers, extractPhones,
  readSpokenDigits, splitZones, suggestDomain,
} from "./extract/index.js";
export type {
  AddressOptions, AreaCode, ContractNumberOptions, DateLanguageOption, DateOptions, DatePrecision, Email, EmailLevel, ExtractedAddress,
  ExtractedDate, ExtractEmailsOptions, ExtractMessengersOptions, ExtractPhonesOptions, FieldSource, FoundContact, FoundContractNumber,
  FoundEmail, FoundMessenger, FoundPhone, Phone, PhoneOptions, Reach, SpokenNumber, Sufficiency, WrittenEmail, WrittenPhone, Zone,
  ZoneKind, ZoneOptions,
} from "./extract/index.js";
export {
  ADDRESS_CODES, CONTRACT_NUMBER_CODES, EMAIL_CODES, emailSchema, isAddress, isContractNumber, isEmail, isPhone, isTicket, PHONE_CODES,
  phoneSchema, sameAddress, TICKET_CODES, validateAddress, validateContractNumber, validateEmail, validatePhone, validatePhoneWith,
  validateTicket,
} from "./validate/index.js";
export type {
  AddressRelation, AddressValidation, ContractNumber, ContractNumberMatch, EmailOptions, JudgedAddress, TicketDesk, TicketOptions,
} from "./validate/index.js";
export {
  ADDRESS_FIELDS, addressFrom, addressFromOsm, addressTo, EMAIL_STYLES, fillTemplate, formatAddress, formatContractNumber, formatDate, formatDuration,
  formatEmail, formatIssue, formatPhone, formatPhoneAsYouType, formatTicket, MAP_LINKS, mapLink, PHONE_STYLES, redact, REDACTED,
  TICKET_STYLES,
} from "./format/index.js";
export type {
  AddressFieldTable, AddressFormatOptions, AsYouTypeOptions, ContractNumberFormatOptions, ContractNumberStyle, DateFormatOption,
  EmailStyle, FormatDateOptions, FormatDurationOptions, FormatEmailOptions, FormatPhoneOptions, FormatTicketOptions, Messages,
  PhoneStyle, PrintableEmail, PrintablePhone, RedactOptions, ShownAssessment, TicketStyle, TypedPhone,
} from "./format/index.js";
export { assessReport, changeRequirements, CONTRADICTION_CODES, explain, nextQuestion, REQUIREMENTS, SCORING_VERSION } from "./completeness/index.js";
export type {
  Assessment, AssessmentSettings, AssessOptions, Circumstance, ContradictionCode, Evidence, ExplainedFacet, Explanation, FacetAssessment,
  FacetFactors, Highlight, InformationRequired, NextQuestion, QuestionCode, QuestionForm, Report, RequirementChanges, Requirements,
  Weights,
} from "./completeness/index.js";
export {
  answer, ANSWER_OUTCOMES, draftTicket, htmlToText, INTAKE_CODES, MAIL_CODES, MAX_MAIL_BYTES, MAX_MAIL_PARTS, nextStep, openDraft, readMail,
  requireInformation, stateOf, summarise,
} from "./intake/index.js";
export type {
  Answer, AnswerOutcome, Asked, ChatMessage, DialogueEnd, DialogueOptions, DialogueSettings, DialogueStep, Drafted, FieldProvenance,
  InformationRequiredEvent, IntakeOptions, IntakeSettings, IntakeState, Mail, Message, OtherValue, PatchOperation, Provenance, RawMail,
  ValueSource,
} from "./intake/index.js";
export { en, ru } from "./languages/index.js";
export type { Language, Question, Questions } from "./languages/index.js";
export { DE, GB, KZ, RU, US } from "./countries/index.js";
export type { AddressPurpose, Country } from "./countries/index.js";
export { defineDesk } from "./desk.js";
export type { Desk, DeskOptions } from "./desk.js";
