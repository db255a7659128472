import { generateKeyPairSync } from 'node:crypto';

/** The private key of an App that only the tests know, as GitHub hands it out: PEM. */
export const APP_KEY: string = generateKeyPairSync('rsa', {
  modulusLength: 2048,
  privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
  publicKeyEncoding: { type: 'spki', format: 'pem' },
}).privateKey;
