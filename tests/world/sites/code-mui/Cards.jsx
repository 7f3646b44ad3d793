import { Card, CardContent, IconButton, Stack, SvgIcon, Tooltip, Typography } from '@mui/material';
import { call, stamp } from '../_shared/boot.js';
import { t } from './texts.js';

/** What exists, a card each. */
export default function Cards({ codes, reload }) {
  if (!codes.length) return <Typography color="text.secondary">{t.none}</Typography>;
  return (
    <Stack spacing={1.5}>
      {codes.map((code) => (
        <Card key={code.id} variant="outlined">
          <CardContent sx={{ display: 'flex', alignItems: 'center' }}>
            <div style={{ flexGrow: 1 }}>
              <Typography variant="subtitle2">{code.name}</Typography>
              <Typography variant="caption" color="text.secondary">
                {t.until} {code.expiresAt ? stamp(code.expiresAt, false) : t.forever}
              </Typography>
            </div>
            <Tooltip title={t.del}>
              <IconButton
                onClick={async () => {
                  await call('delete', { id: code.id });
                  reload();
                }}
              >
                <SvgIcon>
                  <path d="M6 19c0 1.1.9 2 2 2h8c1.1 0 2-.9 2-2V7H6v12zM19 4h-3.5l-1-1h-5l-1 1H5v2h14V4z" />
                </SvgIcon>
              </IconButton>
            </Tooltip>
          </CardContent>
        </Card>
      ))}
    </Stack>
  );
}
