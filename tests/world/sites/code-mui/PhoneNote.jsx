import { Alert, Button } from '@mui/material';
import { boot } from '../_shared/boot.js';
import { t } from './texts.js';

export default function PhoneNote() {
  return (
    <Alert
      severity="warning"
      sx={{ mb: 3 }}
      action={
        <Button
          color="inherit"
          size="small"
          data-w="open-platform"
          href={`/static/qiyeurs/?sid=${boot.sid}#/info`}
        >
          {t.bind}
        </Button>
      }
    >
      {t.noPhone}
    </Alert>
  );
}
