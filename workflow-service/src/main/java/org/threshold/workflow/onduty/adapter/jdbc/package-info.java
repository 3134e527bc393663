/** The copy of the directory's last answer. */
@NullMarked
package org.threshold.workflow.onduty.adapter.jdbc;

import org.jspecify.annotations.NullMarked;
