import { expect } from 'chai';
import { html } from 'lit';
import { LocalizedElement } from '../../src/internal/localized-element.js';
import { inSight } from '../../src/internal/motion/in-sight.js';
import { Motion } from '../../src/internal/motion/motion.js';
import { comesFrom, lightsUp } from '../../src/internal/motion/moves.js';
import { paceOf } from '../../src/internal/motion/pace.js';
import { register } from '../../src/internal/register.js';
import { movements, reduceMotion, slowPace, usualPace } from './support/movement.js';
import { clearPage, fixture, pause } from './support/page.js';

class Mover extends LocalizedElement {
  readonly motion = new Motion(this);

  get text(): HTMLElement {
    return this.renderRoot.querySelector('p')!;
  }

  protected override render() {
    return html`<p>moves</p>`;
  }
}
register('motion-mover', Mover);

describe('motion', () => {
  let mover: Mover;
  beforeEach(async () => {
    mover = fixture<Mover>(html`<motion-mover></motion-mover>`);
    await mover.updateComplete;
  });
  afterEach(() => {
    usualPace();
    document.documentElement.style.removeProperty('--piste-ease');
    clearPage();
  });

  const moving = () => movements(mover.shadowRoot!);
  const slide = () => [comesFrom(mover.text, { x: 0, y: 40 })];
  async function isSettled(promise: Promise<void>): Promise<boolean> {
    return Promise.race([promise.then(() => true), pause(20).then(() => false)]);
  }

  it('takes its time and its easing from the tokens', () => {
    document.documentElement.style.setProperty('--piste-ease', 'steps(3)');
    void mover.motion.play(slide());
    const effect = effectOf(moving()[0]!);
    expect(effect.getComputedTiming().duration).to.equal(240);
    expect(effect.getKeyframes()[0]!.easing).to.match(/^steps\(3/);
    document.documentElement.style.setProperty('--piste-slow', '0.5s');
    expect(paceOf(mover, 'slow')).to.equal(500);
    document.documentElement.style.setProperty('--piste-ease', 'gently');
    void mover.motion.play(slide());
    expect(effectOf(moving()[0]!).getKeyframes()[0]!.easing).to.equal('ease-out');
  });

  it('leaves nothing behind when it has ended', async () => {
    document.documentElement.style.setProperty('--piste-slow', '30ms');
    let ended = 0;
    await mover.motion.play([...slide(), lightsUp(mover.text, 'slow')], { onEnd: () => (ended += 1) });
    expect(moving()).to.have.length(0);
    expect(ended).to.equal(1);
    expect(mover.text.hasAttribute('style')).to.be.false;
    expect(mover.motion.isPlaying).to.be.false;
  });

  it('is one at a time: the next ends the one before', async () => {
    slowPace();
    const first = mover.motion.play(slide());
    const second = mover.motion.play(slide());
    expect(moving()).to.have.length(1);
    expect(await isSettled(first)).to.be.true;
    expect(await isSettled(second)).to.be.false;
    mover.motion.end();
    expect(await isSettled(second)).to.be.true;
  });

  it('holds everything where it was until it may begin', async () => {
    slowPace();
    const { top } = mover.text.getBoundingClientRect();
    let go!: () => void;
    void mover.motion.play(slide(), { after: new Promise<void>((resolve) => (go = resolve)) });
    await pause(30);
    expect(moving().map(({ playState }) => playState)).to.deep.equal(['paused']);
    expect(mover.text.getBoundingClientRect().top).to.be.closeTo(top + 40, 0.5);
    go();
    await pause(30);
    expect(moving().map(({ playState }) => playState)).to.deep.equal(['running']);
  });

  it('begins also when what it waits for fails', async () => {
    slowPace();
    void mover.motion.play(slide(), { after: Promise.reject(new Error('failed')) });
    await pause(30);
    expect(moving().map(({ playState }) => playState)).to.deep.equal(['running']);
  });

  for (const [how, act] of [
    ['it is told to', () => mover.motion.end()],
    ['the element leaves the page', () => mover.remove()],
    ['the page is hidden', () => document.dispatchEvent(new Event('visibilitychange'))],
  ] as const) {
    it(`ends at once when ${how}`, async () => {
      slowPace();
      let ended = 0;
      const played = mover.motion.play(slide(), { onEnd: () => (ended += 1) });
      act();
      expect(moving()).to.have.length(0);
      expect(ended).to.equal(1);
      expect(await isSettled(played)).to.be.true;
    });
  }

  it('ends also where no frame is drawn that would end it', async () => {
    document.documentElement.style.setProperty('--piste-slow', '20ms');
    const played = mover.motion.play(slide());
    moving()[0]!.pause();
    await played;
    expect(moving()).to.have.length(0);
  });

  it('plays nothing where nothing is to move, and says so before', async () => {
    expect(mover.motion.plays).to.be.true;
    const none = async () => {
      let ended = 0;
      expect(mover.motion.plays).to.be.false;
      await mover.motion.play(slide(), { onEnd: () => (ended += 1) });
      expect(moving()).to.have.length(0);
      expect(ended).to.equal(1);
    };
    reduceMotion(true);
    await none();
    reduceMotion(false);
    for (const value of ['0s', '0ms', 'none', '-1s', 'calc(1s * 0)']) {
      document.documentElement.style.setProperty('--piste-slow', value);
      await none();
    }
    document.documentElement.style.removeProperty('--piste-slow');
    mover.remove();
    await none();
  });

  it('tells what is in sight by its middle', () => {
    const box = fixture(html`<div><i></i></div>`);
    box.style.cssText = 'block-size: 40px; overflow: auto';
    const [inside] = box.children as unknown as [HTMLElement];
    inside.style.cssText = 'display: block; block-size: 60px';
    expect(inSight(inside, box)).to.be.true;
    inside.style.blockSize = '100px';
    expect(inSight(inside, box)).to.be.false;
    expect(inSight(inside)).to.be.true;
    inside.style.display = 'none';
    expect(inSight(inside)).to.be.false;
  });
});

function effectOf(animation: Animation): KeyframeEffect {
  return animation.effect as KeyframeEffect;
}
