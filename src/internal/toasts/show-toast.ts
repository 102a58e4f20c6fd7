import { nearestLang } from '../lang-watch.js';
import type { Toast } from './toast.js';
import type { Toasts } from './toasts.js';

export type { Toast, ToastAction } from './toast.js';

const REGION = 'piste-toasts';

/**
 * Shows a toast in the region of the nearest element around `near` that has one in its shadow tree (the desk), else in
 * one at the end of the page, which is made when it is first needed. Texts are already in the reader's language.
 */
export function showToast(near: Element, toast: Toast): void {
  const region = regionAround(near) ?? pageRegion(nearestLang(near));
  region.show(toast);
}

function regionAround(near: Element): Toasts | undefined {
  for (let root = near.getRootNode(); root instanceof ShadowRoot; root = root.host.getRootNode()) {
    const region = root.querySelector<Toasts>(REGION);
    if (region) return region;
  }
  return undefined;
}

function pageRegion(lang: string): Toasts {
  const region = document.querySelector<Toasts>(`body > ${REGION}`) ?? document.createElement(REGION);
  region.lang = lang;
  if (!region.isConnected) document.body.append(region);
  return region;
}
