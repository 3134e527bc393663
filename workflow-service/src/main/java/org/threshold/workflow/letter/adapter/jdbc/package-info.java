/** Keeps letters to parents in PostgreSQL. */
@NullMarked
package org.threshold.workflow.letter.adapter.jdbc;

import org.jspecify.annotations.NullMarked;
