/** The rows of what belongs to entries, and of their addenda. */
@NullMarked
package org.threshold.workflow.entry.adapter.jdbc;

import org.jspecify.annotations.NullMarked;
