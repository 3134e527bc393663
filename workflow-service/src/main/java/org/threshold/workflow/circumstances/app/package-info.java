/** Recording changes, telling whoever must hear, and hearing that they have. */
@NullMarked
package org.threshold.workflow.circumstances.app;

import org.jspecify.annotations.NullMarked;
