/** Holds the components of the templates against those of GOV.UK Frontend. */
@NullMarked
package org.threshold.workflow.platform.web.components;

import org.jspecify.annotations.NullMarked;
