/** Changes, notifications and acknowledgements as rows. */
@NullMarked
package org.threshold.workflow.circumstances.adapter.jdbc;

import org.jspecify.annotations.NullMarked;
