/** The rows of decisions on a return home, of contacts out of hours and of their plans. */
@NullMarked
package org.threshold.workflow.safety.adapter.jdbc;

import org.jspecify.annotations.NullMarked;
