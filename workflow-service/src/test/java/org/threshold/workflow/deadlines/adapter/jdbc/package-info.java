/** Tests of the package of the same name. */
@NullMarked
package org.threshold.workflow.deadlines.adapter.jdbc;

import org.jspecify.annotations.NullMarked;
