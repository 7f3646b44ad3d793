import { App } from '@/components/help/App';
import { mountPage } from '@/components/shared/mount';

void mountPage(<App />);
