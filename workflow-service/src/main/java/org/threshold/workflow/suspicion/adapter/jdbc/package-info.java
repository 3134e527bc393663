/** The rows of suspicions about babies. */
@NullMarked
package org.threshold.workflow.suspicion.adapter.jdbc;

import org.jspecify.annotations.NullMarked;
