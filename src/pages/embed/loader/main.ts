import { TimelineElement } from './element.ts';
import { followLink } from './links.ts';

// An article with two timelines may include the script twice.
if (!customElements.get('khatt-timeline')) {
  customElements.define('khatt-timeline', TimelineElement);
  addEventListener('click', followLink);
}
