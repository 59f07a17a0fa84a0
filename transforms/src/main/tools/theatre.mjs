// SPDX-License-Identifier: GPL-3.0-or-later
// Makes theatre.json, the outline under the page's map, from Natural Earth (public domain).
// Run where `npm i world-atlas@2.0.2 topojson-client@3 topojson-simplify@3` has run:
//   node theatre.mjs > theatre.json
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
const require = createRequire(process.cwd() + '/');
const { mesh, feature } = require('topojson-client');
const { presimplify, simplify } = require('topojson-simplify');

const WEST = 42.2, EAST = 51.6, SOUTH = 37.6, NORTH = 43.4;
const MIN_AREA = 0.0006; // square degrees of the least triangle that is kept
const topology = simplify(
    presimplify(JSON.parse(readFileSync('node_modules/world-atlas/countries-10m.json', 'utf8'))), MIN_AREA);
const countries = topology.objects.countries;
const near = countries.geometries.filter((g) => /^(Armenia|Azerbaijan|Georgia|Turkey|Iran|Russia|Iraq)$/.test(g.properties.name));
const wanted = { ...countries, geometries: near };

/** Keeps the runs of a line that lie in the frame, with one point beyond it at each end. */
function crop(line) {
  const inside = ([x, y]) => x > WEST && x < EAST && y > SOUTH && y < NORTH;
  const runs = [];
  let run = [];
  line.forEach((point, i) => {
    const keep = inside(point) || (i > 0 && inside(line[i - 1])) || (i + 1 < line.length && inside(line[i + 1]));
    if (keep) run.push(point);
    else if (run.length) { runs.push(run); run = []; }
  });
  if (run.length) runs.push(run);
  return runs.filter((r) => r.length > 1);
}
/** Clips a ring to the frame (Sutherland-Hodgman). */
function clip(ring) {
  const edges = [
    [(p) => p[0] >= WEST, (a, b) => [WEST, a[1] + ((b[1] - a[1]) * (WEST - a[0])) / (b[0] - a[0])]],
    [(p) => p[0] <= EAST, (a, b) => [EAST, a[1] + ((b[1] - a[1]) * (EAST - a[0])) / (b[0] - a[0])]],
    [(p) => p[1] >= SOUTH, (a, b) => [a[0] + ((b[0] - a[0]) * (SOUTH - a[1])) / (b[1] - a[1]), SOUTH]],
    [(p) => p[1] <= NORTH, (a, b) => [a[0] + ((b[0] - a[0]) * (NORTH - a[1])) / (b[1] - a[1]), NORTH]],
  ];
  let out = ring;
  for (const [inside, cut] of edges) {
    const next = [];
    out.forEach((p, i) => {
      const before = out[(i + out.length - 1) % out.length];
      if (inside(p) !== inside(before)) next.push(cut(before, p));
      if (inside(p)) next.push(p);
    });
    out = next;
    if (!out.length) break;
  }
  return out;
}
const round = (line) => line.map(([x, y]) => [+x.toFixed(2), +y.toFixed(2)])
    .filter((p, i, all) => i === 0 || p[0] !== all[i - 1][0] || p[1] !== all[i - 1][1]);
const CODES = { Armenia: 'ARM', Azerbaijan: 'AZE', Georgia: 'GEO', Turkey: 'TUR', Iran: 'IRN', Russia: 'RUS', Iraq: 'IRQ' };
const land = near.map((g) => {
  const { type, coordinates } = feature(topology, g).geometry;
  const polygons = type === 'Polygon' ? [coordinates] : coordinates;
  return { country: CODES[g.properties.name],
    rings: polygons.flat().map(clip).filter((r) => r.length > 3).map(round) };
});
const borders = mesh(topology, wanted, (a, b) => a !== b).coordinates.flatMap(crop).map(round);
process.stdout.write(JSON.stringify({
  source: 'Natural Earth 10m admin 0 countries, public domain, by way of npm world-atlas 2.0.2; cropped and simplified',
  west: WEST, east: EAST, south: SOUTH, north: NORTH, land, borders }));
