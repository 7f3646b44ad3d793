import { mountPage } from '@/components/shared/mount';
import { App } from '@/components/worklist/App';

void mountPage(<App />, 'worklist_title');
