/** A page that draws a timeline, and how to tell that it has. */
export interface Contender {
  name: string;
  /** The page's path for the id of a timeline in `data/`. */
  page(data: string): string;
  /** What it marks in the performance timeline when its timeline is drawn. */
  mark: string;
  /** The element over which a wheel with Ctrl zooms; absent where none does. */
  wheelOn?: string;
}

export const KHATT: Contender = {
  name: 'Khatt',
  page: (data) => `/khatt/index.html?data=${data}&lang=en`,
  mark: 'khatt:ready',
  wheelOn: '[role="application"]',
};

export const VIS: Contender = {
  name: 'vis-timeline',
  page: (data) => `/pages/vis-timeline.html?data=${data}`,
  mark: 'bench:ready',
  wheelOn: '.vis-timeline .vis-center',
};

/** A wheel moves its line sideways and never zooms it. */
export const TIMELINE_JS: Contender = {
  name: 'TimelineJS3',
  page: (data) => `/pages/timelinejs.html?data=${data}`,
  mark: 'bench:ready',
};
