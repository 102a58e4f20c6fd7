import { expect } from 'chai';
import { html } from 'lit';
import { formatNumber, loadTexts, msg, overrideTexts, plural, str } from '../../src/i18n/index.js';
import { LocalizedElement } from '../../src/internal/localized-element.js';
import { register } from '../../src/internal/register.js';
import { clearPage, fixture, pause, until } from './support/page.js';

overrideTexts('ro', {
  Save: 'Salvează',
  '{0} of {1}': 'din {1}: {0}',
  'test.leads.one': '{0} pistă',
  'test.leads.few': '{0} piste',
  'test.leads.other': '{0} de piste',
});

class Speaker extends LocalizedElement {
  count = 1;
  said = '';
  protected override render() {
    const n = formatNumber(this.count);
    return html`<b>${msg('Save')}</b> <i>${msg(str`${n} of ${'all'}`)}</i>
      <u
        >${plural(this.count, {
          one: msg(str`${n} lead`, { id: 'test.leads.one' }),
          few: msg(str`${n} leads`, { id: 'test.leads.few' }),
          other: msg(str`${n} leads`, { id: 'test.leads.other' }),
        })}</u
      ><button @click=${() => (this.said = this.inLocale(() => msg('Save')))}></button>`;
  }
  spoken(tag: string): string {
    return this.renderRoot.querySelector(tag)!.textContent.trim();
  }
}
register('locale-speaker', Speaker);

class Shell extends LocalizedElement {
  protected override render() {
    return html`<locale-speaker></locale-speaker>`;
  }
}
register('locale-shell', Shell);

describe('languages', () => {
  afterEach(() => {
    clearPage();
    document.documentElement.lang = 'en';
  });

  it('says nothing in another language while the texts of its own are being loaded', async () => {
    const speaker = fixture<Speaker>(html`<locale-speaker lang="ro"></locale-speaker>`);
    expect(loadTexts('ro'), 'they are not there yet').to.be.instanceOf(Promise);
    await Promise.resolve();
    expect(speaker.renderRoot.textContent).to.equal('');
    await speaker.updateComplete;
    expect(loadTexts('ro')).to.equal(undefined);
    expect(speaker.spoken('b')).to.equal('Salvează');
  });

  it('speaks two languages side by side on one page', async () => {
    const page = fixture(
      html`<div>
        <div lang="en"><locale-speaker></locale-speaker></div>
        <div lang="ro"><locale-speaker></locale-speaker></div>
      </div>`,
    );
    const [english, romanian] = [...page.querySelectorAll<Speaker>('locale-speaker')];
    await romanian!.updateComplete;
    expect(english!.spoken('b')).to.equal('Save');
    expect(romanian!.spoken('b')).to.equal('Salvează');
    expect(romanian!.spoken('i')).to.equal('din all: 1');
    english!.requestUpdate();
    romanian!.requestUpdate();
    await Promise.all([english!.updateComplete, romanian!.updateComplete]);
    expect([english!.spoken('b'), romanian!.spoken('b')]).to.deep.equal(['Save', 'Salvează']);
  });

  it('speaks Romanian for ro-RO, and English for a language it does not know', async () => {
    const page = fixture(
      html`<div><locale-speaker lang="ro-RO"></locale-speaker><locale-speaker lang="fi"></locale-speaker></div>`,
    );
    const [romanian, finnish] = [...page.querySelectorAll<Speaker>('locale-speaker')];
    await finnish!.updateComplete;
    expect([romanian!.spoken('b'), finnish!.spoken('b')]).to.deep.equal(['Salvează', 'Save']);
  });

  it('hears the language through shadow roots', async () => {
    const shell = fixture<Shell>(html`<locale-shell lang="ro"></locale-shell>`);
    await shell.updateComplete;
    const inner = shell.renderRoot.querySelector<Speaker>('locale-speaker')!;
    await inner.updateComplete;
    expect(inner.spoken('b')).to.equal('Salvează');
  });

  it('follows a change of lang anywhere above, also on the page', async () => {
    const shell = fixture<Shell>(html`<locale-shell></locale-shell>`);
    await shell.updateComplete;
    const inner = shell.renderRoot.querySelector<Speaker>('locale-speaker')!;
    await inner.updateComplete;
    document.documentElement.lang = 'ro';
    await until('it speaks Romanian', () => inner.spoken('b') === 'Salvează');
    shell.lang = 'en';
    await until('it speaks English', () => inner.spoken('b') === 'Save');
  });

  it('speaks as its new place does after a move', async () => {
    const page = fixture(
      html`<div>
        <div lang="ro"></div>
        <locale-speaker></locale-speaker>
      </div>`,
    );
    const speaker = page.querySelector<Speaker>('locale-speaker')!;
    await speaker.updateComplete;
    expect(speaker.spoken('b')).to.equal('Save');
    page.querySelector('[lang]')!.append(speaker);
    await speaker.updateComplete;
    expect(speaker.spoken('b')).to.equal('Salvează');
  });

  it('speaks its language in event handlers too', async () => {
    const page = fixture(html`<div lang="ro"><locale-speaker></locale-speaker></div>`);
    const speaker = page.querySelector<Speaker>('locale-speaker')!;
    await speaker.updateComplete;
    speaker.renderRoot.querySelector('button')!.click();
    expect(speaker.said).to.equal('Salvează');
    expect(msg('Save')).to.equal('Save');
  });

  it('counts in Romanian with three forms and its own figures', async () => {
    const speaker = fixture<Speaker>(html`<locale-speaker lang="ro"></locale-speaker>`);
    const said: string[] = [];
    for (const count of [1, 2, 19, 20, 101, 120, 1248, 0]) {
      speaker.count = count;
      speaker.requestUpdate();
      await speaker.updateComplete;
      said.push(speaker.spoken('u'));
    }
    expect(said).to.deep.equal([
      '1 pistă',
      '2 piste',
      '19 piste',
      '20 de piste',
      '101 piste',
      '120 de piste',
      '1.248 de piste',
      '0 piste',
    ]);
  });

  it('lets a host reword the texts of elements that are on the page already', async () => {
    const speaker = fixture<Speaker>(html`<locale-speaker lang="en"></locale-speaker>`);
    await speaker.updateComplete;
    overrideTexts('en', { Save: 'Keep' });
    await until('it has been reworded', () => speaker.spoken('b') === 'Keep');
    overrideTexts('en', { Save: 'Save' });
  });

  it('learns a language that a host brings', async () => {
    const speaker = fixture<Speaker>(html`<locale-speaker lang="hu"></locale-speaker>`);
    await speaker.updateComplete;
    expect(speaker.spoken('b')).to.equal('Save');
    overrideTexts('hu', { Save: 'Mentés' });
    await until('it speaks Hungarian', () => speaker.spoken('b') === 'Mentés');
  });

  it('no longer listens after it has left the page', async () => {
    const speaker = fixture<Speaker>(html`<locale-speaker></locale-speaker>`);
    await speaker.updateComplete;
    speaker.remove();
    document.documentElement.lang = 'ro';
    await pause(20);
    expect(speaker.spoken('b')).to.equal('Save');
  });
});
