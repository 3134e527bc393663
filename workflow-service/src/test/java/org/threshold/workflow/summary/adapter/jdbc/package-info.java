/** Tests of the confirmed summary of a case. */
@NullMarked
package org.threshold.workflow.summary.adapter.jdbc;

import org.jspecify.annotations.NullMarked;
