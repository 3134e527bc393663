/** The rows of draft analyses, in PostgreSQL. */
@NullMarked
package org.threshold.workflow.analysis.adapter.jdbc;

import org.jspecify.annotations.NullMarked;
