/** The rows of minor concerns and of their reviews. */
@NullMarked
package org.threshold.workflow.concern.adapter.jdbc;

import org.jspecify.annotations.NullMarked;
