import { startDemo } from './start-demo.js';

await startDemo({
  databases: [
    { name: 'piste-demo-north', leads: 90, seed: 11 },
    { name: 'sud', leads: 60, seed: 23 },
  ],
});
