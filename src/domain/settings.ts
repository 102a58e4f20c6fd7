import { SETTINGS_ID, type Settings } from './records/settings.js';
import type { Reader } from './reader.js';

/** The settings as stored; on a new store leads are off (S1). */
export async function settingsOf(reader: Pick<Reader, 'get'>): Promise<Settings> {
  return (await reader.get('settings', SETTINGS_ID)) ?? { id: SETTINGS_ID, revision: 0, leadsEnabled: false };
}
