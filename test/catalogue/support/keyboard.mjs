import assert from 'node:assert/strict';
import { until } from '../../e2e/support/until.mjs';

/** A story with the focus in it, driven by real keys. */
export class Keyboard {
  /** What was in the field before the key. */
  valueBefore = '';
  #focusBefore = '';

  /** @param {import('./story-page.mjs').StoryPage} story */
  constructor(story) {
    this.story = story;
    this.page = story.page;
  }

  /** Opens the story of a proof and presses what leads to its key, then the key. */
  async play({ story, on, keys = [] }, key) {
    await this.story.open(`elements-${story}`);
    await this.page.evaluate(() => {
      window.fired = [];
      for (const name of [
        'lead-open',
        'piste-navigate',
        'lead-converted',
        'lead-saved',
        'team-saved',
        'settings-saved',
      ])
        document.addEventListener(name, () => window.fired.push(name));
    });
    const target = this.page.locator(on).first();
    await target.focus();
    this.valueBefore = await target.evaluate((element) => element.value ?? '');
    await this.press(...keys);
    this.#focusBefore = await this.focused();
    await this.press(key);
  }

  /** Presses keys one after the other; `text:…` is typed. */
  async press(...keys) {
    for (const key of keys) {
      if (key.startsWith('text:')) await this.page.keyboard.type(key.slice(5));
      else await this.page.keyboard.press(key);
      await this.story.settled(60);
    }
  }

  turn(direction) {
    return this.story.turn({ direction });
  }

  /** What has the focus: its role or tag, its name or text. */
  focused() {
    return this.page.evaluate(() => {
      let at = document.activeElement;
      while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
      return `${at.getAttribute('role') ?? at.localName} ${at.getAttribute('aria-label') ?? at.textContent.replace(/\s+/g, ' ').trim()}`;
    });
  }

  hostOfFocus() {
    return this.page.evaluate(() => document.activeElement.localName);
  }

  async focusMoved() {
    await this.holds(async () => (await this.focused()) !== this.#focusBefore, 'the focus elsewhere');
    assert.notEqual(await this.hostOfFocus(), 'body', 'the focus is not lost');
  }

  count(event) {
    return this.page.evaluate((name) => window.fired.filter((each) => each === name).length, event);
  }

  fired(event) {
    return this.holds(async () => (await this.count(event)) === 1, event);
  }

  holds(what, name) {
    return until(name, what, 5000);
  }
}
