/** What people and other features do in and about an enquiry, one class each. */
@NullMarked
package org.threshold.workflow.enquiry.app;

import org.jspecify.annotations.NullMarked;
