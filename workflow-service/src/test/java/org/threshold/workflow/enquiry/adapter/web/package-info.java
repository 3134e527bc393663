/** Tests of the forms of an enquiry's steps. */
@NullMarked
package org.threshold.workflow.enquiry.adapter.web;

import org.jspecify.annotations.NullMarked;
