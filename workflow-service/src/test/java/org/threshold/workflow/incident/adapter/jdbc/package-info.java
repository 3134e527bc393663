/** Tests. */
@NullMarked
package org.threshold.workflow.incident.adapter.jdbc;

import org.jspecify.annotations.NullMarked;
