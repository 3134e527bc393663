/** Tests of the confirmed summary of a case. */
@NullMarked
package org.threshold.workflow.summary.adapter.web;

import org.jspecify.annotations.NullMarked;
