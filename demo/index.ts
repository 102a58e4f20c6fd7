import { startDemo } from './start-demo.js';

await startDemo({ databases: [{ name: 'piste-demo', leads: 360 }], actor: 'ana-ionescu:admin' });
