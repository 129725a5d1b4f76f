import type { Calibration } from './reliability.ts';

const side = 320;
const margin = 48;
const place = (share: number): number => Math.round(share * side * 10) / 10;
const x = (share: number): number => margin + place(share);
const y = (share: number): number => margin + side - place(share);

const ticks = [0, 0.2, 0.4, 0.6, 0.8, 1];
const line = (from: [number, number], to: [number, number], style: string): string =>
  `<line x1="${x(from[0])}" y1="${y(from[1])}" x2="${x(to[0])}" y2="${y(to[1])}" ${style}/>`;
const label = (text: string, left: number, top: number, more = ''): string =>
  `<text x="${left}" y="${top}" text-anchor="middle" ${more}>${text}</text>`;

/**
 * Draws how often findings are right against how sure they were, as an SVG; a dot is as large as
 * its bin is full, and lies on the diagonal where confidence keeps its word.
 */
export function plotOf({ bins, error }: Calibration, title: string): string {
  const filled = bins.filter(({ n }) => n > 0);
  const most = Math.max(1, ...filled.map(({ n }) => n));
  const dots = filled.map(({ n, said, held }) => {
    const radius = (3 + 9 * Math.sqrt(n / most)).toFixed(1);
    const what = `${n} findings: said ${said.toFixed(2)}, right ${held.toFixed(2)}`;
    return `<circle cx="${x(said)}" cy="${y(held)}" r="${radius}" fill="#1c7ed6" fill-opacity="0.75"><title>${what}</title></circle>`;
  });
  const grid = ticks.flatMap((tick) => [
    line([tick, 0], [tick, 1], 'stroke="#dee2e6"'),
    line([0, tick], [1, tick], 'stroke="#dee2e6"'),
    label(tick.toFixed(1), x(tick), y(0) + 18),
    label(tick.toFixed(1), x(0) - 18, y(tick) + 4),
  ]);
  const whole = side + 2 * margin;
  const middle = margin + side / 2;
  return `${[
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${whole} ${whole}" font-family="sans-serif" font-size="12" fill="#343a40">`,
    `<rect width="${whole}" height="${whole}" fill="#ffffff"/>`,
    ...grid,
    line([0, 0], [1, 1], 'stroke="#868e96" stroke-dasharray="4 4"'),
    ...dots,
    label(`${title} (calibration error ${error.toFixed(3)})`, middle, 28, 'font-size="14"'),
    label('confidence', middle, whole - 8),
    label('share that is right', 14, middle, `transform="rotate(-90 14 ${middle})"`),
    '</svg>',
  ].join('\n')}\n`;
}
