/**
 * Google's page for app passwords as another team would write it: Material UI, Traditional Chinese, letters in boxes of their own.
 * From the same facts as `google-apppasswords`: docs/facts/providers.md.
 */
import {
  AppBar,
  Avatar,
  Button,
  Card,
  CardContent,
  Dialog,
  DialogActions,
  DialogContent,
  DialogTitle,
  List,
  ListItem,
  ListItemText,
  TextField,
  Toolbar,
  Typography,
} from '@mui/material';
import { useCallback, useEffect, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { boot, call } from '../_shared/boot.js';

function Page() {
  const [codes, setCodes] = useState([]);
  const [name, setName] = useState('');
  const [made, setMade] = useState(null);
  const load = useCallback(async () => setCodes((await call('codes')).codes), []);
  useEffect(() => void load(), [load]);
  const create = async () => {
    const fresh = await call('generate', { name });
    await call('confirm', { id: fresh.id });
    setName('');
    setMade(fresh);
  };
  return (
    <>
      <AppBar position="static" color="default">
        <Toolbar>
          <Typography sx={{ flexGrow: 1 }}>Google 帳戶</Typography>
          <Button aria-label="說明">?</Button>
          <Avatar title={`Google 帳戶：張偉 (${boot.address})`}>張</Avatar>
        </Toolbar>
      </AppBar>
      <Card sx={{ maxWidth: 680, margin: '24px auto' }}>
        <CardContent>
          <Typography variant="h5">應用程式密碼</Typography>
          <Typography>
            應用程式密碼可讓您在不支援新型安全標準的舊版應用程式和服務登入 Google 帳戶。
          </Typography>
          <List>
            {codes.map((one) => (
              <ListItem key={one.id} secondaryAction={<Button color="error">移除</Button>}>
                <ListItemText primary={one.name} secondary="never used from here" />
              </ListItem>
            ))}
          </List>
          <Typography>如要建立新的應用程式密碼，請在下方輸入名稱。</Typography>
          <TextField
            label="應用程式名稱"
            value={name}
            onChange={(event) => setName(event.target.value)}
            slotProps={{ htmlInput: { 'data-w': 'code-name' } }}
          />
          <Button disabled={!name.trim()} onClick={create} data-w="generate">
            建立
          </Button>
        </CardContent>
      </Card>
      {made && (
        <Dialog open>
          <DialogTitle>產生的應用程式密碼</DialogTitle>
          <DialogContent>
            <Typography variant="subtitle2">您裝置的應用程式密碼</Typography>
            <div>
              {made.code.match(/.{4}/g).map((four) => (
                <Typography key={four} component="span" variant="h5" sx={{ marginRight: 1 }}>
                  {four}
                </Typography>
              ))}
            </div>
            <Typography>
              在您要設定的應用程式或裝置中，前往您 Google 帳戶的設定，將密碼換成上方的 16 個字元。
            </Typography>
            <Typography>copy this into your mail (does what they need)</Typography>
          </DialogContent>
          <DialogActions>
            <Button
              data-w="confirm"
              onClick={() => {
                setMade(null);
                void load();
              }}
            >
              完成
            </Button>
          </DialogActions>
        </Dialog>
      )}
    </>
  );
}

createRoot(document.getElementById('root')).render(<Page />);
