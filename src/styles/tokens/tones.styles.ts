import { css } from 'lit';

/** Good (won, done), attention (against, affected), bad (refused, lost), and the hues of people and tags. */
export const tones = css`
  :host {
    /* tones: good (won, done), attention (against, affected), bad (refused, lost) */
    --_p-good: var(--piste-good, light-dark(oklch(0.54 0.115 157), oklch(0.68 0.13 157)));
    --_p-good-text: var(--piste-good-text, light-dark(oklch(0.43 0.095 157), oklch(0.81 0.12 157)));
    --_p-good-soft: var(--piste-good-soft, light-dark(oklch(0.955 0.03 157), oklch(0.275 0.036 157)));
    --_p-good-line: var(--piste-good-line, light-dark(oklch(0.82 0.075 157), oklch(0.44 0.075 157)));
    --_p-attention: var(--piste-attention, light-dark(oklch(0.6 0.125 58), oklch(0.72 0.125 62)));
    --_p-attention-text: var(--piste-attention-text, light-dark(oklch(0.455 0.1 55), oklch(0.83 0.1 70)));
    --_p-attention-soft: var(--piste-attention-soft, light-dark(oklch(0.962 0.03 72), oklch(0.282 0.036 62)));
    --_p-attention-line: var(--piste-attention-line, light-dark(oklch(0.84 0.075 68), oklch(0.46 0.075 62)));
    --_p-bad: var(--piste-bad, light-dark(oklch(0.535 0.19 26), oklch(0.65 0.175 25)));
    --_p-bad-text: var(--piste-bad-text, light-dark(oklch(0.475 0.17 27), oklch(0.79 0.115 22)));
    --_p-bad-soft: var(--piste-bad-soft, light-dark(oklch(0.958 0.022 20), oklch(0.275 0.045 22)));
    --_p-bad-line: var(--piste-bad-line, light-dark(oklch(0.84 0.075 22), oklch(0.46 0.11 24)));
    --_p-hit: var(--piste-hit, light-dark(oklch(0.93 0.095 92), oklch(0.42 0.075 85))); /* search hit behind text */

    /* people: six quiet hues, chosen by id, text at least 4.5:1 */
    --_p-person-1: var(--piste-person-1, light-dark(oklch(0.9 0.048 242), oklch(0.38 0.06 242)));
    --_p-person-2: var(--piste-person-2, light-dark(oklch(0.9 0.055 155), oklch(0.37 0.055 155)));
    --_p-person-3: var(--piste-person-3, light-dark(oklch(0.91 0.055 70), oklch(0.39 0.055 65)));
    --_p-person-4: var(--piste-person-4, light-dark(oklch(0.9 0.05 15), oklch(0.39 0.065 15)));
    --_p-person-5: var(--piste-person-5, light-dark(oklch(0.9 0.05 195), oklch(0.37 0.05 200)));
    --_p-person-6: var(--piste-person-6, light-dark(oklch(0.9 0.042 310), oklch(0.39 0.06 310)));
    --_p-on-person: var(--piste-on-person, light-dark(oklch(0.34 0.03 255), oklch(0.95 0.01 250)));
  }
`;
