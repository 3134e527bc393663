/** Tests of the actions of strategy meetings: adapter.jdbc. */
@NullMarked
package org.threshold.workflow.action.adapter.jdbc;

import org.jspecify.annotations.NullMarked;
