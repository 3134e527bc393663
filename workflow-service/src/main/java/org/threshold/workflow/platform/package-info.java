/** What every feature stands on: business time, ids, the two outbox lanes, refusals. */
@NullMarked
package org.threshold.workflow.platform;

import org.jspecify.annotations.NullMarked;
