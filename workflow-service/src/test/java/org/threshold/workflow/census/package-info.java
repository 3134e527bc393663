/** A population for the census. */
@NullMarked
package org.threshold.workflow.census;

import org.jspecify.annotations.NullMarked;
