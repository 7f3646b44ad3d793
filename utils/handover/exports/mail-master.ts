/**
 * 网易邮箱大师 (NetEase Mail Master) logs in with the mailbox password of the webmail and needs no code.
 * One source says so, another lists it among clients that take a code: hence the second sentence of the note.
 */
export const MAIL_MASTER_NOTE = 'clients_mailMasterNote';
