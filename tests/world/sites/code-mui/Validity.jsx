import { MenuItem, TextField, ToggleButton, ToggleButtonGroup, Typography } from '@mui/material';
import { useState } from 'react';
import { boot } from '../_shared/boot.js';
import { t } from './texts.js';

const DAY = 86_400_000;
const mark = (days) => ({ [days >= 180 ? 'data-w' : 'data-w-bad']: `days-${days}` });
const iso = (days) => new Date(Date.now() + days * DAY).toISOString().slice(0, 10);

/** How long it lasts: a drop-down, a row of toggle buttons, or a last day. */
export default function Validity({ days, onChange }) {
  const [end, setEnd] = useState(iso(days));
  const kind = boot.options.extra.validity;
  if (kind === 'toggle')
    return (
      <>
        <Typography variant="body2" color="text.secondary" sx={{ mt: 2, mb: 1 }}>
          {t.validity}
        </Typography>
        <ToggleButtonGroup exclusive value={days} onChange={(_, value) => value && onChange(value)}>
          {t.choices.map(([value, text]) => (
            <ToggleButton key={value} value={value} {...mark(value)}>
              {text}
            </ToggleButton>
          ))}
        </ToggleButtonGroup>
      </>
    );
  if (kind === 'date')
    return (
      <TextField
        label={t.lastDay}
        type="date"
        margin="normal"
        fullWidth
        value={end}
        data-w="last-day"
        slotProps={{ inputLabel: { shrink: true }, htmlInput: { min: iso(1), max: iso(730) } }}
        onChange={(event) => {
          setEnd(event.target.value);
          onChange(Math.round((Date.parse(event.target.value) - Date.now()) / DAY) || 0);
        }}
      />
    );
  return (
    <TextField
      select
      label={t.validity}
      margin="normal"
      fullWidth
      value={days}
      data-w="validity"
      onChange={(event) => onChange(event.target.value)}
    >
      {t.choices.map(([value, text]) => (
        <MenuItem key={value} value={value} {...mark(value)}>
          {text}
        </MenuItem>
      ))}
    </TextField>
  );
}
