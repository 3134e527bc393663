/**
 * When police protection or an emergency protection order ends, and what protects the child then.
 */
@NullMarked
package org.threshold.workflow.order;

import org.jspecify.annotations.NullMarked;
