/** How long the law lets each last. */
@NullMarked
package org.threshold.workflow.order.domain;

import org.jspecify.annotations.NullMarked;
