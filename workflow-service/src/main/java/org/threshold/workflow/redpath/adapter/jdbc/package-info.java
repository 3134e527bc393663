/** Marks and acceptances as rows. */
@NullMarked
package org.threshold.workflow.redpath.adapter.jdbc;

import org.jspecify.annotations.NullMarked;
