/** Strategy discussions as rows. */
@NullMarked
package org.threshold.workflow.strategy.adapter.jdbc;

import org.jspecify.annotations.NullMarked;
