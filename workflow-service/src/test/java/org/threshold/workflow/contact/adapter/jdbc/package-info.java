/** Restrictions of contact, on a real database. */
@NullMarked
package org.threshold.workflow.contact.adapter.jdbc;

import org.jspecify.annotations.NullMarked;
