import { describeApp } from './describeApp.ts';
import { direct } from './transports.ts';

describeApp(direct);
