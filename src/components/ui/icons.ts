/** Each icon is one line drawn on a grid of 20. */
export const icons = {
  actualite: 'M4 17.5V3h11l-2.5 3.5L15 10H4',
  arrow: 'M3 10h13M11 5l5 5-5 5',
  back: 'M17 10H4M9 5l-5 5 5 5',
  calendar: 'M3 5h14v12H3zM3 9h14M7 3v4M13 3v4',
  check: 'M4 10.5l4 4 8-9',
  close: 'M5 5l10 10M15 5L5 15',
  dossier: 'M2.5 16V4.5h5l2 2.5h8v9z',
  download: 'M10 3v10M5.5 9l4.5 4.5L14.5 9M3.5 17h13',
  experience: 'M3 4h14v9.5H9.5L6 17v-3.5H3zM6.5 7.5h7M6.5 10h4.5',
  external: 'M8 4H4v12h12v-4M11 3h6v6M17 3l-8 8',
  info: 'M10 2.5a7.5 7.5 0 1 1 0 15a7.5 7.5 0 0 1 0-15zM10 9v5M10 6.2v.1',
  link: 'M8.5 11.5a3 3 0 0 0 4.3 0l3-3a3 3 0 0 0-4.3-4.3l-1 1M11.5 8.5a3 3 0 0 0-4.3 0l-3 3a3 3 0 0 0 4.3 4.3l1-1',
  list: 'M7.5 5h9.5M7.5 10h9.5M7.5 15h9.5M3.5 5h.1M3.5 10h.1M3.5 15h.1',
  mail: 'M2.5 4.5h15v11h-15zM3 5.5l7 5.5 7-5.5',
  map: 'M7.5 4l-5 2v11l5-2 5 2 5-2V4l-5 2zM7.5 4v11M12.5 6v11',
  menu: 'M3 5.5h14M3 10h14M3 14.5h14',
  minus: 'M4 10h12',
  offre: 'M2.5 7h15v9.5h-15zM7 7V4h6v3M2.5 11h15',
  phone:
    'M4 3h3.5l1.5 4-2 1.5a10 10 0 0 0 4.5 4.5l1.5-2 4 1.5V16a1.5 1.5 0 0 1-1.5 1.5C8.5 17 3 11.5 2.5 4.5A1.5 1.5 0 0 1 4 3z',
  place:
    'M10 17.5s6-5.5 6-9.5a6 6 0 0 0-12 0c0 4 6 9.5 6 9.5zM10 6.2a1.9 1.9 0 1 1 0 3.8a1.9 1.9 0 0 1 0-3.8z',
  plus: 'M4 10h12M10 4v12',
  print: 'M5.5 7V3h9v4M5.5 14h-3V7h15v7h-3M5.5 11.5h9V17h-9z',
  rss: 'M4.5 15.5h.1M4 10a6 6 0 0 1 6 6M4 4.5A11.5 11.5 0 0 1 15.5 16',
  search: 'M9 3.5a5.5 5.5 0 1 1 0 11a5.5 5.5 0 0 1 0-11zM13 13l4 4',
  table: 'M2.5 4h15v12h-15zM2.5 8h15M8 4v12',
  veille:
    'M1.5 10S4.5 4.5 10 4.5 18.5 10 18.5 10 15.5 15.5 10 15.5 1.5 10 1.5 10zM10 7.5a2.5 2.5 0 1 1 0 5a2.5 2.5 0 0 1 0-5z',
  warning: 'M10 3l7.5 13.5h-15zM10 8v4M10 14.2v.1',
} as const;
