import type { ReactiveControllerHost } from 'lit';

/** Takes a file that is dragged onto the host; its listeners go onto the part of the template that takes it. */
export class FileDrop {
  /** A file is held over it. */
  isOver = false;

  readonly #host: ReactiveControllerHost;
  readonly #take: (file: File) => void;

  constructor(host: ReactiveControllerHost, take: (file: File) => void) {
    this.#host = host;
    this.#take = take;
  }

  readonly over = (event: DragEvent): void => {
    if (!event.dataTransfer?.types.includes('Files')) return;
    event.preventDefault();
    event.dataTransfer.dropEffect = 'copy';
    this.#show(true);
  };

  readonly leave = (event: DragEvent): void => {
    const inside = event.currentTarget as Node;
    if (!(event.relatedTarget instanceof Node && inside.contains(event.relatedTarget))) this.#show(false);
  };

  readonly drop = (event: DragEvent): void => {
    const file = event.dataTransfer?.files[0];
    if (!event.dataTransfer?.types.includes('Files')) return;
    event.preventDefault();
    this.#show(false);
    if (file) this.#take(file);
  };

  #show(isOver: boolean): void {
    if (this.isOver === isOver) return;
    this.isOver = isOver;
    this.#host.requestUpdate();
  }
}
