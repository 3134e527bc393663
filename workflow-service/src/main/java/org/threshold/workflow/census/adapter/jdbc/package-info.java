/** Reads from the tables of the features what a return needs. */
@NullMarked
package org.threshold.workflow.census.adapter.jdbc;

import org.jspecify.annotations.NullMarked;
