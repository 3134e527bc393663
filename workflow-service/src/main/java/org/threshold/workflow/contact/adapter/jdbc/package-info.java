/** Restrictions of contact in PostgreSQL. */
@NullMarked
package org.threshold.workflow.contact.adapter.jdbc;

import org.jspecify.annotations.NullMarked;
