/** Tests. */
@NullMarked
package org.threshold.workflow.incident.app;

import org.jspecify.annotations.NullMarked;
