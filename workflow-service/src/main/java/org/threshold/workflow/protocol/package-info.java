/**
 * The joint protocol: what its processes say, who does what in them, and when it must be reviewed
 * again (L-3.1.11).
 */
@NullMarked
package org.threshold.workflow.protocol;

import org.jspecify.annotations.NullMarked;
