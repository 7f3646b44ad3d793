/** What is said after the login, when a folder is opened. */
import type { Wording } from './wording';

const server = (cause: string, ...says: string[]): Wording => ({ cause, voice: 'server', says });

export const folderWordings: readonly Wording[] = [
  server('unsafe-login', 'unsafe login', '不安全的登录|不安全登录|不安全的客户端'),
  server(
    'folder-not-opened',
    'illegal in state auth|not allowed in state auth|invalid in state auth|not valid in this state|only allowed in states selected|command received in invalid state|wrong state|no mailbox selected|not selected|must select',
    'illegal in state|allowed only in states|only allowed in states|state auth|in state authenticated|must be selected',
  ),
  server(
    'folder-missing',
    "nonexistent|unknown mailbox|no such mailbox|mailbox does not exist|mailbox doesn't exist|folder not found|folder does not exist|folder doesn't exist|no such folder|trycreate|mailbox not found|foldernotfound|unknown folder|invalid mailbox name|invalid folder + select|imap|folder|sent|drafts|trash|append|create|examine|copy|archive|spam|junk",
    "folder|mailbox folder + does not exist|doesn't exist|could not be found|not found|no longer exists|nonexistent|cannot be opened",
    "copy|message|draft|mail + sent folder|drafts folder|trash|archive|sent mailbox|junk folder|spam folder|sent items|deleted items + not placed|could not be placed|could not be moved|couldn't be moved|not moved|unable to move|could not be copied|not copied|not saved|could not be saved|couldn't be saved|unable to save|could not save|failed to save",
    '已发送|草稿箱|废纸篓|已删除|垃圾箱|归档|存档|寄件备份 + 移动|移到|保存|存入|拷贝|复制 + 无法|未能|不能|失败|没有',
    '文件夹|邮箱文件夹|已发送|草稿箱 + 不存在|找不到|无法打开|打不开|未找到|保存失败|无法保存',
  ),
  server(
    'own-full',
    'overquota|over quota|quota exceeded + append|imap|upload|copy|save|store|sent',
    '您的邮箱|你的邮箱|邮箱空间|邮箱容量|本邮箱 + 已满|不足|超限|超出',
    'your mailbox|your storage + is full|is almost full|full',
  ),
  {
    ...server('own-full', '邮箱已满|邮箱满了|邮箱空间已满|邮箱容量已满|邮箱空间不足|邮箱容量不足'),
    otherSide: 'recipient-full',
  },
];
