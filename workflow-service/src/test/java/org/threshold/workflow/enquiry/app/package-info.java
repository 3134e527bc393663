/** Tests of what people do in an enquiry, on rows in memory. */
@NullMarked
package org.threshold.workflow.enquiry.app;

import org.jspecify.annotations.NullMarked;
