/** Tasks and notices as rows. */
@NullMarked
package org.threshold.workflow.worklist.adapter.jdbc;

import org.jspecify.annotations.NullMarked;
