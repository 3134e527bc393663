/** Has somebody say in time what protects the child from then on. */
@NullMarked
package org.threshold.workflow.order.app;

import org.jspecify.annotations.NullMarked;
