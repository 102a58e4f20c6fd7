import { PisteError } from '../../errors.js';
import { asciiHost } from './email.js';
import { fold } from './fold.js';

const DOMAIN = /^(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z](?:[a-z0-9-]*[a-z0-9])$/;
const LOCAL = /^[\p{L}\p{N}._-]+$/u;

/**
 * Domains of free-mail providers as they are compared: lower case, ASCII, sorted, each once. Of an address the domain.
 * @throws PisteError `invalid` with the first that is none in `details.domain`.
 */
export function readProviders(list: unknown): string[] {
  return readList(list, 'freeMailProviders', (text) => {
    const domain = asciiHost(text.trim().replace(/^.*@/, '').replace(/\.$/, ''));
    if (DOMAIN.test(domain)) return domain;
    throw new PisteError(
      'invalid',
      `“${text}” is not the domain of a mail provider; write it like yahoo.ro. Nothing has been written.`,
      { details: { domain: text } },
    );
  });
}

/**
 * Names of desks' mailboxes as they are compared: what stands before the `@`, folded, each once.
 * @throws PisteError `invalid` with the first that cannot be one in `details.role`.
 */
export function readRoles(list: unknown): string[] {
  return readList(list, 'roleAddresses', (text) => {
    const local = fold(text.replace(/@.*$/s, ''));
    if (LOCAL.test(local) && /\p{L}/u.test(local)) return local.replace(/[^\p{L}\p{N}]+/gu, '');
    throw new PisteError('invalid', `“${text}” is not the name of a mailbox; write it like office or vanzari.`, {
      details: { role: text },
    });
  });
}

function readList(list: unknown, name: string, read: (text: string) => string): string[] {
  if (!Array.isArray(list) || !list.every((text) => typeof text === 'string'))
    throw new PisteError('invalid', `${name} must be a list of texts. Nothing has been written.`, {
      details: { [name]: list },
    });
  return [...new Set(list.map(read))].sort();
}
