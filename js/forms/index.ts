/**
 * Entry `checkout-errors/forms`: a Report in the shape that each form library takes.
 * Pure functions; no library is imported. Each shows `error.display.text` and nothing else of an error.
 */
export { splitName, type Path } from "./place.js";
export { issues, type Issue } from "./issues.js";
export { applyToHookForm, type SetError } from "./hook-form.js";
export { toFormik, applyToFormik, type FormikState, type FormikHelpers } from "./formik.js";
export { toTanStack, type TanStackError } from "./tanstack.js";
export { toFinalForm } from "./final-form.js";
export { toVeeValidate } from "./vee-validate.js";
export { toMantine } from "./mantine.js";
export { applyToAngular, type AngularControl } from "./angular.js";
export { toSuperforms, type SuperformsErrors } from "./superforms.js";
export { toConform, type ConformErrors } from "./conform.js";
export { toProblemDetails, type ProblemDetails } from "./problem-details.js";
export { toJsonApi, type JsonApiErrors } from "./json-api.js";
