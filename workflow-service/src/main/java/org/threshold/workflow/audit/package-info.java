/** Who did what, when and why: appended to, never changed, for changes and for reads. */
@NullMarked
package org.threshold.workflow.audit;

import org.jspecify.annotations.NullMarked;
