import { boot } from '../boot.js';

export function installDecoys() {
  void boot;
}
