/** `ro` of `ro-RO`, in lower case. */
export function languageOf(locale: string): string {
  return locale.toLowerCase().split('-', 1)[0] ?? locale;
}
