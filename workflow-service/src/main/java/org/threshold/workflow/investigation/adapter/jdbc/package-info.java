/** Investigations and what they own, as rows. */
@NullMarked
package org.threshold.workflow.investigation.adapter.jdbc;

import org.jspecify.annotations.NullMarked;
