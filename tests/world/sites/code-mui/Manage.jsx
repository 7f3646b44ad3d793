import {
  AppBar,
  Box,
  Button,
  Card,
  CardContent,
  Container,
  FormControlLabel,
  Skeleton,
  Stack,
  Switch,
  Toolbar,
  Typography,
} from '@mui/material';
import { useCallback, useEffect, useState } from 'react';
import { boot, call } from '../_shared/boot.js';
import Cards from './Cards.jsx';
import MakeDialog from './MakeDialog.jsx';
import PhoneNote from './PhoneNote.jsx';
import { t } from './texts.js';

export default function Manage() {
  const [me, setMe] = useState(null);
  const [codes, setCodes] = useState([]);
  const [open, setOpen] = useState(false);
  const [tick, setTick] = useState(0);
  const load = useCallback(async () => {
    const [who, list] = await Promise.all([call('me'), call('codes')]);
    setMe(who);
    setCodes(list.codes);
  }, []);
  useEffect(() => {
    load();
    if (!boot.options.churn) return undefined;
    const timer = setInterval(() => setTick((n) => n + 1), boot.options.churn);
    return () => clearInterval(timer);
  }, [load]);
  if (!me) return <Skeleton variant="rectangular" height={180} sx={{ m: 4 }} />;

  const turn = async (_, on) => {
    await call('switch', { on });
    load();
  };
  return (
    <>
      <Box key={tick}>
        <AppBar position="sticky" color="inherit" elevation={1}>
          <Toolbar>
            <Typography variant="h6" component="h1" sx={{ flexGrow: 1 }}>
              {t.title}
            </Typography>
            <Typography variant="body2">{me.address}</Typography>
          </Toolbar>
        </AppBar>
        <Container maxWidth="md" sx={{ py: 3 }}>
          {!me.phoneBound && <PhoneNote />}
          <Card sx={{ mb: 3 }}>
            <CardContent>
              <Stack direction="row" sx={{ alignItems: 'center', justifyContent: 'space-between' }}>
                <div>
                  <Typography variant="subtitle1">{t.service}</Typography>
                  <Typography variant="body2" color="text.secondary">
                    {t.about}
                  </Typography>
                </div>
                <FormControlLabel
                  labelPlacement="start"
                  label={me.switchOn ? t.on : t.turnOn}
                  data-w={me.switchOn ? undefined : 'turn-on'}
                  control={<Switch checked={me.switchOn} disabled={!me.phoneBound} onChange={turn} />}
                />
              </Stack>
            </CardContent>
          </Card>
          {me.switchOn && (
            <>
              <Stack direction="row" sx={{ mb: 2, alignItems: 'center', justifyContent: 'space-between' }}>
                <Typography variant="h6">{t.mine}</Typography>
                <Button variant="contained" data-w="generate" onClick={() => setOpen(true)}>
                  {t.make}
                </Button>
              </Stack>
              <Cards codes={codes} reload={load} />
            </>
          )}
        </Container>
      </Box>
      {open && (
        <MakeDialog
          onClose={() => {
            setOpen(false);
            load();
          }}
        />
      )}
    </>
  );
}
