/** Prints pages as files that are kept: archival and readable by everybody. */
@NullMarked
package org.threshold.workflow.platform.web.print;

import org.jspecify.annotations.NullMarked;
