import { until } from './page.js';

export interface Download {
  name: string;
  text: string;
}

/** The file that the user is handed by `work`; the browser saves nothing. */
export async function downloaded(work: () => unknown): Promise<Download> {
  const { createObjectURL } = URL;
  const { click } = HTMLAnchorElement.prototype;
  let blob: Blob | undefined;
  let name: string | undefined;
  URL.createObjectURL = (file) => createObjectURL.call(URL, (blob = file as Blob));
  HTMLAnchorElement.prototype.click = function (this: HTMLAnchorElement) {
    name = this.download;
  };
  try {
    await work();
    await until('a file', () => name !== undefined && blob !== undefined);
  } finally {
    URL.createObjectURL = createObjectURL;
    HTMLAnchorElement.prototype.click = click;
  }
  return { name: name!, text: await blob!.text() };
}
