import { parentPort } from 'node:worker_threads';
import { createCitationLister } from '../core/list-citations.ts';
import { readPackageFile } from './citing/package-file.ts';
import { serveCiting } from './citing/serve-citing.ts';

if (!parentPort) throw new Error('This program is a thread of the backend.');
serveCiting(parentPort, createCitationLister(readPackageFile));
