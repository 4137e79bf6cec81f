// @ts-check

/** Runs in the page, and notes in `benchTasks` what holds its thread and whether it shows progress. */
export function watchTasks() {
  const benchTasks = { tasks: /** @type {number[]} */ ([]), hasProgress: false };
  Object.assign(window, { benchTasks });
  new PerformanceObserver((list) => {
    benchTasks.tasks.push(...list.getEntries().map(({ duration }) => duration));
  }).observe({ type: 'longtask' });
  new MutationObserver(() => {
    benchTasks.hasProgress ||=
      document.querySelector('dialog progress, dialog [role="progressbar"]') !== null;
  }).observe(document.body, { subtree: true, childList: true, attributes: true });
}
