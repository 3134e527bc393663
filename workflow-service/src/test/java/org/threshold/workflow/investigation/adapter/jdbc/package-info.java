/** Tests of investigations. */
@NullMarked
package org.threshold.workflow.investigation.adapter.jdbc;

import org.jspecify.annotations.NullMarked;
