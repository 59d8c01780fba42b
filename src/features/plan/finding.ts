/**
 * One thing that a plan should be looked at for. What is said of it stands in the strings, `plan.check.<key>`.
 *
 * - `fault`: it would fail or do harm
 * - `warning`: it is probably wrong
 * - `hint`: worth a look
 */
export interface Finding {
  key: Check;
  level: 'fault' | 'warning' | 'hint';
  /** Ids of the posts that it is about, in the order of the plan. */
  posts: string[];
  /** What the sentence names: numbers, days, ids of names. */
  values: Record<string, string | number>;
}

/**
 * Of one post:
 * - `text-long`, `alt-long`, `hashtags-many`, `links-many`, `pictures-many`, `pictures-few`: a limit of the network
 * - `alt-missing`, `owner-missing`, `time-missing`, `day-missing`
 * - `link-broken`, `link-untagged`, `link-personal`
 * - `time-gap`: the clocks jump over that time; `time-double`: they show it twice
 * - `holiday`; `late`: its time is over and it is not published; `early`: published, but its time is to come
 * - `result-missing`: published a week ago or longer, and nobody looked what came of it
 *
 * Of several:
 * - `same-text`: twice on one network; `same-week`: on several networks within a week
 * - `row`: three or more of one category running; `sales-row`: two or more offers running
 * - `gap`: so many days without a post; `crowd`: too many on one day; `near`: two within too short a time
 *
 * Of a month:
 * - `mix`: a category has two whole posts more or fewer than its share asks for, or none where it should have one
 */
export type Check =
  | 'text-long'
  | 'alt-long'
  | 'hashtags-many'
  | 'links-many'
  | 'pictures-many'
  | 'pictures-few'
  | 'alt-missing'
  | 'owner-missing'
  | 'time-missing'
  | 'day-missing'
  | 'link-broken'
  | 'link-untagged'
  | 'link-personal'
  | 'time-gap'
  | 'time-double'
  | 'holiday'
  | 'late'
  | 'early'
  | 'result-missing'
  | 'same-text'
  | 'same-week'
  | 'row'
  | 'sales-row'
  | 'gap'
  | 'crowd'
  | 'near'
  | 'mix';
