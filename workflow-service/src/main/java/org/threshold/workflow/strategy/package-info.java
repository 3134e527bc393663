/** The talking-together about the children of one concern: it decides for each child. */
@NullMarked
package org.threshold.workflow.strategy;

import org.jspecify.annotations.NullMarked;
