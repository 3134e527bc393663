/** Hears which adults have come near which children. */
@NullMarked
package org.threshold.workflow.conference.adapter.event;

import org.jspecify.annotations.NullMarked;
