/** The case system: what is true of a child's case, who decided it, and by when things are due. */
@NullMarked
package org.threshold.workflow;

import org.jspecify.annotations.NullMarked;
