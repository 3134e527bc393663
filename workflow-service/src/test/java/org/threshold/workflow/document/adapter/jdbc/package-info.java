/** The rows of the document register, in PostgreSQL. */
@NullMarked
package org.threshold.workflow.document.adapter.jdbc;

import org.jspecify.annotations.NullMarked;
