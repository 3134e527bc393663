/** Tests of searches for practices. */
@NullMarked
package org.threshold.workflow.gp.adapter.jdbc;

import org.jspecify.annotations.NullMarked;
