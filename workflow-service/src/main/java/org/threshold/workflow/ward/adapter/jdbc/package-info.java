/** The rows of children’s stays in hospital. */
@NullMarked
package org.threshold.workflow.ward.adapter.jdbc;

import org.jspecify.annotations.NullMarked;
