/** Keeps actions from reviews and audits in tables. */
@NullMarked
package org.threshold.workflow.improvement.adapter.jdbc;

import org.jspecify.annotations.NullMarked;
