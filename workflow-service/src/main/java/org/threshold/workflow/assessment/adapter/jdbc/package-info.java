/** The rows of risks and of parenting capacity. */
@NullMarked
package org.threshold.workflow.assessment.adapter.jdbc;

import org.jspecify.annotations.NullMarked;
