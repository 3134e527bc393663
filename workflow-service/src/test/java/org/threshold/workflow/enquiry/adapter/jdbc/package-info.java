/** Tests of the rows of enquiries on PostgreSQL. */
@NullMarked
package org.threshold.workflow.enquiry.adapter.jdbc;

import org.jspecify.annotations.NullMarked;
