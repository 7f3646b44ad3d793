import { Alert, IconButton, Paper, SvgIcon, Tooltip, Typography } from '@mui/material';
import { useState } from 'react';
import { t } from './texts.js';

/** The code, once, with a copy icon that only its tooltip names. */
export default function Shown({ code }) {
  const [copied, setCopied] = useState(false);
  const copy = async () => {
    await navigator.clipboard.writeText(code).catch(() => undefined);
    setCopied(true);
  };
  return (
    <>
      <Alert severity="info">{t.once}</Alert>
      <Paper variant="outlined" sx={{ display: 'flex', alignItems: 'center', p: 2, mt: 2 }}>
        <Typography variant="h6" component="span" sx={{ fontFamily: 'monospace', flexGrow: 1 }}>
          {code}
        </Typography>
        <Tooltip title={copied ? t.copied : t.copy}>
          <IconButton onClick={copy} data-w="copy">
            <SvgIcon>
              <path d="M16 1H4c-1.1 0-2 .9-2 2v14h2V3h12V1zm3 4H8c-1.1 0-2 .9-2 2v14c0 1.1.9 2 2 2h11c1.1 0 2-.9 2-2V7c0-1.1-.9-2-2-2zm0 16H8V7h11v14z" />
            </SvgIcon>
          </IconButton>
        </Tooltip>
      </Paper>
    </>
  );
}
