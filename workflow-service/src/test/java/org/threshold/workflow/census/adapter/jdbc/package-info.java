/** Tests of reading for the census. */
@NullMarked
package org.threshold.workflow.census.adapter.jdbc;

import org.jspecify.annotations.NullMarked;
