/**
 * Minor concerns about a child, noted by anybody in a minute (recommendation Hospital 3b of the
 * review): several within days are reviewed the same day.
 */
@NullMarked
package org.threshold.workflow.concern;

import org.jspecify.annotations.NullMarked;
