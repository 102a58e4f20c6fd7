/** What is used of the library of phone numbers: imported as a whole it would bring formatters and search along, 15 kB compressed. */
export { isSupportedCountry, parsePhoneNumberFromString } from 'libphonenumber-js/min';
