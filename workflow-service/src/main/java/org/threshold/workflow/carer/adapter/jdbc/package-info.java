/** Keeps the checks of carers in PostgreSQL. */
@NullMarked
package org.threshold.workflow.carer.adapter.jdbc;

import org.jspecify.annotations.NullMarked;
