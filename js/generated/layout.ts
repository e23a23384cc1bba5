// Rendered from the tables in src/ by `npm run generate`; do not edit.

/** Offsets into the record, in 32-bit words; see src/out/record.rs. */
export const enum Head {
  Count = 0,
  Primary = 1,
  Status = 2,
  Shape = 3,
  Complete = 4,
  Provider = 5,
  Nested = 6,
  Errors = 8,
}

/** Offsets into one error of the record, in 32-bit words, and how many it has. A value is two words. */
export const enum Row {
  Facts = 0,
  Flags = 1,
  Delay = 2,
  Suspects = 3,
  Values = 4,
  Length = 58,
}

/** The values of one error, in their order. */
export const enum Value {
  Type = 0,
  Code = 1,
  DeclineCode = 2,
  AdviceCode = 3,
  NetworkAdviceCode = 4,
  NetworkDeclineCode = 5,
  Charge = 6,
  DocUrl = 7,
  Message = 8,
  Param = 9,
  PaymentIntent = 10,
  PaymentMethod = 11,
  PaymentMethodType = 12,
  RequestLogUrl = 13,
  SetupIntent = 14,
  Source = 15,
  RequestId = 16,
  InPaymentIntentId = 17,
  InPaymentIntentStatus = 18,
  InSetupIntentId = 19,
  InSetupIntentStatus = 20,
  InPaymentMethodId = 21,
  InPaymentMethodType = 22,
  InPaymentMethodBrand = 23,
  InSourceId = 24,
  InSourceType = 25,
  InSourceBrand = 26,
}

/** The lowest bit of each part of facts and flags. */
export const enum At {
  Message = 0,
  Audience = 6,
  Step = 14,
  Rule = 18,
  Field = 24,
  Unchanged = 0,
  Key = 2,
  Outcome = 4,
  Automatic = 6,
  Masked = 7,
  Displayable = 8,
}

/** The bits of each part of facts and flags, once it is shifted down. */
export const enum Mask {
  Message = 63,
  Audience = 3,
  Step = 15,
  Rule = 63,
  Field = 255,
  Unchanged = 3,
  Key = 3,
  Outcome = 3,
  Automatic = 1,
  Masked = 1,
  Displayable = 1,
}

/** What a call says beside the status, a bit each; see src/context.rs. */
export const enum Call {
  ShouldRetry = 1,
  ShouldNotRetry = 2,
  Thrown = 4,
  Discreet = 8,
  Failed = 16,
  Keyed = 32,
  Cut = 64,
}

/** Where the parts of a value stand in its two words: the first holds the start, the second the rest. */
export const enum Place {
  Start = 8,
  Escaped = 0,
  Hidden = 2,
  End = 8,
}

/** Bytes of a body, errors of a body, bodies inside a body's text, and the bytes that are read past a body. */
export const enum Limit {
  Body = 1048576,
  Errors = 100,
  Nested = 5,
  Past = 64,
}
