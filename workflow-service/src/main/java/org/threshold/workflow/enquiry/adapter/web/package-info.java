/** Enquiries over HTTP, and the forms of their steps. */
@NullMarked
package org.threshold.workflow.enquiry.adapter.web;

import org.jspecify.annotations.NullMarked;
