import { describeApp } from './describeApp.ts';
import { http } from './transports.ts';

describeApp(http);
