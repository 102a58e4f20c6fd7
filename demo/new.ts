import { startDemo } from './start-demo.js';

await startDemo({ databases: [{ name: 'piste-demo-new', leads: 0, leadsOff: true }], actor: 'ana-ionescu:admin' });
