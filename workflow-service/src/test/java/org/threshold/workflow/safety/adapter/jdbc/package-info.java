/** Tests of a child’s safety meanwhile. */
@NullMarked
package org.threshold.workflow.safety.adapter.jdbc;

import org.jspecify.annotations.NullMarked;
