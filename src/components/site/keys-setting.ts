/** Whether the keys that are a single letter are on; a browser that keeps nothing has them on. */
export function areKeysOn(): boolean {
  try {
    return localStorage.getItem(setting) !== 'off';
  } catch {
    return true;
  }
}

/** Keeps the setting in this browser; says whether it could. */
export function setKeys(isOn: boolean): boolean {
  try {
    if (isOn) localStorage.removeItem(setting);
    else localStorage.setItem(setting, 'off');
    return true;
  } catch {
    return false;
  }
}

const setting = 'errata:slash';
