/** Tests of what belongs to entries, and the stand-in for it. */
@NullMarked
package org.threshold.workflow.entry;

import org.jspecify.annotations.NullMarked;
