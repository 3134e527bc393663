/** Tests of keeping people in PostgreSQL. */
@NullMarked
package org.threshold.workflow.people.adapter.jdbc;

import org.jspecify.annotations.NullMarked;
