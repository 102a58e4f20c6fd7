export { msg, str } from './msg.js';
export { plural } from './plural.js';
export { currentLocale, spokenLocale, withLocale, type Locale } from './locale.js';
export { loadTexts, overrideTexts } from './texts.js';
export { collator, formatMoney, formatNumber, formatPercent } from './numbers.js';
export { daysBetween, formatDate, formatDateTime, formatRelative, formatTime } from './dates.js';
export { errorText, type ErrorText } from './error-text.js';
export { fieldLabel } from './field-labels.js';
