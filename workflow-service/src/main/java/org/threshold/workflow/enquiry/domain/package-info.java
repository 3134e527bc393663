/** What an enquiry finds out, and the rules on what may be concluded from it. */
@NullMarked
package org.threshold.workflow.enquiry.domain;

import org.jspecify.annotations.NullMarked;
