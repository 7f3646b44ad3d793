import { App } from '@/components/options/App';
import { mountPage } from '@/components/shared/mount';

void mountPage(<App />);
