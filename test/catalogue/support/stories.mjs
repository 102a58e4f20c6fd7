import { readFileSync } from 'node:fs';

const { entries } = JSON.parse(readFileSync('dist-storybook/index.json', 'utf8'));
const wanted = new RegExp(process.env.STORIES ?? '', 'i');

/** @typedef {{ id: string, title: string, name: string, tags: string[] }} Story */

/**
 * The stories of the built Storybook, without pages; with STORIES=… in the environment those whose id matches.
 * @type {Story[]}
 */
export const stories = Object.values(entries).filter(({ type, id }) => type === 'story' && wanted.test(id));

/** The guides of the built Storybook, without the pages that are made from stories. @type {Story[]} */
export const pages = Object.values(entries).filter(
  ({ type, tags }) => type === 'docs' && tags.includes('unattached-mdx'),
);
