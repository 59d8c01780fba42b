import { type Metric, share } from '../metric.ts';

/**
 * Video completion rate = plays to the end ÷ plays begun × 100, in percent. Networks count a begun play differently;
 * replays can push it over 100 %. No or 0 plays: undefined. 1,449 of 6,900: 21.
 * Source: bidscube.com/blog/glossary/video-completion-rate-vcr/
 */
export const videoCompletionRate = share('video-completion-rate', ['completions', 'times'], ['starts', 'times']);

/**
 * Average watch share = average seconds watched ÷ length of the video in seconds × 100, in percent. Replays can push it
 * over 100 %. No length, or 0: undefined. 8.2 of 14 seconds: 58.57.
 * Source: developers.google.com/youtube/analytics/metrics (averageViewPercentage)
 */
export const averageWatchShare = share('average-watch-share', ['secondsWatched', 'seconds'], ['secondsLong', 'seconds']);

export const video: Metric[] = [videoCompletionRate, averageWatchShare];
