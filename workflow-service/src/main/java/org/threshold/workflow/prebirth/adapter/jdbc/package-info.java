/** The rows of pre-birth assessments. */
@NullMarked
package org.threshold.workflow.prebirth.adapter.jdbc;

import org.jspecify.annotations.NullMarked;
