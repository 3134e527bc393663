/** The page that says who is on duty. */
@NullMarked
package org.threshold.workflow.onduty.adapter.web;

import org.jspecify.annotations.NullMarked;
