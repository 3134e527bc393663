/** Tests of the rules of an enquiry. */
@NullMarked
package org.threshold.workflow.enquiry.domain;

import org.jspecify.annotations.NullMarked;
