/** Tests of conferences’ minutes. */
@NullMarked
package org.threshold.workflow.minutes.adapter.jdbc;

import org.jspecify.annotations.NullMarked;
