/** Enquiries as rows. */
@NullMarked
package org.threshold.workflow.enquiry.adapter.jdbc;

import org.jspecify.annotations.NullMarked;
