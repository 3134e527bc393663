/** What each report counts, what it leaves out, and how it is summed up. */
@NullMarked
package org.threshold.workflow.report.domain;

import org.jspecify.annotations.NullMarked;
