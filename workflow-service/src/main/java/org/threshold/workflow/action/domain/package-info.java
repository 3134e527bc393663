/** An action of a strategy meeting, and when what is said of it can be right. */
@NullMarked
package org.threshold.workflow.action.domain;

import org.jspecify.annotations.NullMarked;
