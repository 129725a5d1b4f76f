import { copyBeside } from '../db/open.ts';
import { connectToParent } from './process/parent.ts';
import { serveCopier } from './copying/serve-copier.ts';

serveCopier(connectToParent(), copyBeside);
