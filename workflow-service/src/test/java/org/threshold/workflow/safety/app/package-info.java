/** Tests of a child’s safety meanwhile. */
@NullMarked
package org.threshold.workflow.safety.app;

import org.jspecify.annotations.NullMarked;
