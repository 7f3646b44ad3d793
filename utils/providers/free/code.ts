/** 授权密码 of the free mail: 16 letters and digits, older ones capitals alone. Source: several; last checked 2026-11. */
import { CODE as NETEASE } from '../netease/code';

export const CODE = NETEASE;
