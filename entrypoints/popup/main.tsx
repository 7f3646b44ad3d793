import { App } from '@/components/popup/App';
import { mountPage } from '@/components/shared/mount';

void mountPage(<App />);
