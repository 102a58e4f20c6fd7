import { expect } from 'chai';
import { html } from 'lit';
import { LocalizedElement } from '../../src/internal/localized-element.js';
import { register } from '../../src/internal/register.js';
import { buttonSheet } from '../../src/styles/button.styles.js';
import { clearPage, fixture } from './support/page.js';

class Sample extends LocalizedElement {
  static override styles = [...LocalizedElement.styles, buttonSheet];
  protected override render() {
    return html`<button class="btn primary">Save</button><small class="nested">x</small>`;
  }
}
register('token-sample', Sample);

class Nest extends LocalizedElement {
  protected override render() {
    return html`<token-sample></token-sample>`;
  }
}
register('token-nest', Nest);

describe('tokens', () => {
  afterEach(clearPage);

  async function style(container: Element, tag = 'token-sample'): Promise<CSSStyleDeclaration> {
    const sample = container.querySelector<Sample>(tag)!;
    await sample.updateComplete;
    return getComputedStyle(sample.shadowRoot!.querySelector('.btn') ?? sample);
  }

  it('takes the accent from any ancestor', async () => {
    const page = fixture(html`<div><token-sample></token-sample></div>`);
    page.style.setProperty('--piste-accent', 'rgb(200 0 80)');
    expect((await style(page)).backgroundColor).to.equal('rgb(200, 0, 80)');
  });

  it('works the accent family out anew where the accent is set', async () => {
    const page = fixture(html`<div><token-sample></token-sample></div>`);
    page.style.setProperty('--piste-accent', '#ffcc00');
    const onYellow = (await style(page)).color;
    page.style.setProperty('--piste-accent', '#111827');
    const onNavy = (await style(page)).color;
    expect(luminance(onYellow)).to.be.lessThan(0.05);
    expect(luminance(onNavy)).to.be.greaterThan(0.95);
  });

  it('lets a nearer ancestor win over a farther one', async () => {
    const page = fixture(
      html`<div>
        <div><token-sample></token-sample></div>
      </div>`,
    );
    page.style.setProperty('--piste-accent', 'red');
    (page.firstElementChild as HTMLElement).style.setProperty('--piste-accent', 'rgb(0 0 200)');
    expect((await style(page)).backgroundColor).to.equal('rgb(0, 0, 200)');
  });

  it('reaches elements inside elements, for any token', async () => {
    const page = fixture(html`<div><token-nest></token-nest></div>`);
    page.style.setProperty('--piste-radius-m', '13px');
    const nest = page.querySelector<Nest>('token-nest')!;
    await nest.updateComplete;
    const inner = nest.shadowRoot!.querySelector<Sample>('token-sample')!;
    await inner.updateComplete;
    expect(getComputedStyle(inner.shadowRoot!.querySelector('.btn')!).borderTopLeftRadius).to.equal('13px');
  });

  it('makes controls lower when compact', async () => {
    const page = fixture(html`<div><token-sample></token-sample></div>`);
    expect((await style(page)).minHeight).to.equal('32px');
    page.style.setProperty('--piste-density', '0');
    expect((await style(page)).minHeight).to.equal('28px');
  });

  it('scales everything by the font size', async () => {
    const page = fixture(html`<div><token-sample></token-sample></div>`);
    page.style.setProperty('--piste-font-size', '28px');
    const button = await style(page);
    expect(button.fontSize).to.equal('28px');
    expect(button.minHeight).to.equal('64px');
  });

  it('takes em of the ancestor that sets the font size, not of each text', async () => {
    const page = fixture(html`<div><token-sample></token-sample></div>`);
    page.style.fontSize = '20px';
    page.style.setProperty('--piste-font-size', '1.4em');
    const sample = page.querySelector<Sample>('token-sample')!;
    await sample.updateComplete;
    expect((await style(page)).minHeight).to.equal('64px');
  });

  it('follows the color-scheme of its surroundings', async () => {
    const page = fixture(html`<div><token-sample></token-sample></div>`);
    page.style.colorScheme = 'light';
    const light = getComputedStyle(page.querySelector('token-sample')!).color;
    page.style.colorScheme = 'dark';
    const dark = getComputedStyle(page.querySelector('token-sample')!).color;
    expect(luminance(light)).to.be.lessThan(0.1);
    expect(luminance(dark)).to.be.greaterThan(0.8);
  });

  it('keeps text properties of the page out', async () => {
    const page = fixture(html`<div><token-sample></token-sample></div>`);
    page.style.cssText =
      'text-transform: uppercase; letter-spacing: 5px; text-align: right; font: italic 900 40px serif; white-space: pre; line-height: 3';
    const { textTransform, letterSpacing, textAlign, fontStyle, fontWeight, fontSize, whiteSpace, lineHeight } =
      getComputedStyle(page.querySelector('token-sample')!);
    expect([textTransform, letterSpacing, textAlign, fontStyle, fontWeight, fontSize, whiteSpace]).to.deep.equal([
      'none',
      'normal',
      'start',
      'normal',
      '400',
      '14px',
      'normal',
    ]);
    expect(parseFloat(lineHeight)).to.be.closeTo(20, 0.1);
  });
});

/** Relative luminance of any colour the browser can paint. */
function luminance(colour: string): number {
  const context = document.createElement('canvas').getContext('2d')!;
  context.fillStyle = colour;
  context.fillRect(0, 0, 1, 1);
  const [r, g, b] = [...context.getImageData(0, 0, 1, 1).data].map((v) => ((v / 255 + 0.055) / 1.055) ** 2.4);
  return 0.2126 * r! + 0.7152 * g! + 0.0722 * b!;
}
