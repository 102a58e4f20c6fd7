/** WebDriver's code points for keys without a character (W3C WebDriver, 17.4.2), by the names that tests use. */
const KEYS = {
  Backspace: '\uE003',
  Tab: '\uE004',
  Enter: '\uE007',
  Shift: '\uE008',
  Control: '\uE009',
  Alt: '\uE00A',
  Escape: '\uE00C',
  Space: ' ',
  PageUp: '\uE00E',
  PageDown: '\uE00F',
  End: '\uE010',
  Home: '\uE011',
  ArrowLeft: '\uE012',
  ArrowUp: '\uE013',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
  Delete: '\uE017',
  F2: '\uE032',
  Meta: '\uE03D',
};

/**
 * Makes a launcher over WebDriver press keys as a person does: one after the other, chords such as `Control+Enter` held
 * together. As it comes it holds all characters of a text down at once, and a letter that stands in it twice is lost.
 */
export function pressKeysOneByOne(launcher) {
  launcher.sendKeys = async (_sessionId, keys) => {
    const actions = keys.flatMap((key) => {
      const chord = key.length > 1 ? key.split('+').map(valueOf) : [key];
      return [
        ...chord.map((value) => ({ type: 'keyDown', value })),
        ...chord.toReversed().map((value) => ({ type: 'keyUp', value })),
      ];
    });
    await launcher.driver.performActions([{ type: 'key', id: 'keyboard', actions }]);
  };
  return launcher;
}

function valueOf(name) {
  const value = KEYS[name] ?? (name.length === 1 ? name : undefined);
  if (value === undefined)
    throw new Error(`No code is known for the key "${name}"; add it to tools/webdriver-launcher.mjs.`);
  return value;
}

/**
 * Makes a launcher over WebDriver start the page of a test without a word on how its loading ends: WebKit sometimes
 * never answers although the page is there and its tests run. A page that is not there is noticed by the runner, which
 * waits for its tests to start; as it comes, the late refusal of the request ends the whole run.
 */
export function startPagesUnanswered(launcher) {
  launcher.startSession = async (id, url) => {
    await launcher.ensureManagerInitialized();
    launcher.driverManager.startSession(id, url).catch(() => {});
  };
  return launcher;
}
