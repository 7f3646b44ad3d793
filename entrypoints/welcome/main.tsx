import { mountPage } from '@/components/shared/mount';
import { App } from '@/components/welcome/App';

void mountPage(<App />);
