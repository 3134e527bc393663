/** Strategy discussions on a real database. */
@NullMarked
package org.threshold.workflow.strategy.adapter.jdbc;

import org.jspecify.annotations.NullMarked;
