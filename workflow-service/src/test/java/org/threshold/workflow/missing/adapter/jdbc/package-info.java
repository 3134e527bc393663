/** Tests of missing data. */
@NullMarked
package org.threshold.workflow.missing.adapter.jdbc;

import org.jspecify.annotations.NullMarked;
