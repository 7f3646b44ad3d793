import { Button, Dialog, DialogActions, DialogContent, DialogTitle, TextField } from '@mui/material';
import { useState } from 'react';
import { call } from '../_shared/boot.js';
import Shown from './Shown.jsx';
import { t } from './texts.js';
import Validity from './Validity.jsx';

/** One dialog: first the form, then, in the same place, the code. */
export default function MakeDialog({ onClose }) {
  const [name, setName] = useState('');
  const [days, setDays] = useState(30);
  const [missing, setMissing] = useState(false);
  const [made, setMade] = useState(null);
  const submit = async () => {
    if (!name.trim()) return setMissing(true);
    const answer = await call('generate', { name, days });
    if (!answer.error) setMade(answer);
    return undefined;
  };
  const end = async (kept) => {
    if (made) await call(kept ? 'confirm' : 'discard', { id: made.id });
    onClose();
  };
  return (
    <Dialog open fullWidth maxWidth="sm">
      <DialogTitle>{made ? t.made : t.makeTitle}</DialogTitle>
      <DialogContent>
        {made ? (
          <Shown code={made.code} />
        ) : (
          <>
            <TextField
              label={t.name}
              helperText={missing ? t.nameMissing : t.nameHelp}
              error={missing}
              value={name}
              onChange={(event) => setName(event.target.value)}
              fullWidth
              margin="normal"
              data-w="code-name"
            />
            <Validity days={days} onChange={setDays} />
          </>
        )}
      </DialogContent>
      <DialogActions>
        {!made && <Button onClick={() => end(false)}>{t.cancel}</Button>}
        {made ? (
          <Button onClick={() => end(true)} data-w="confirm">
            {t.finish}
          </Button>
        ) : (
          <Button onClick={submit} data-w={name && days >= 180 ? 'code-submit' : undefined}>
            {t.submit}
          </Button>
        )}
      </DialogActions>
    </Dialog>
  );
}
