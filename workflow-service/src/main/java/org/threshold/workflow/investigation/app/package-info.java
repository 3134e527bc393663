/** Opening an investigation, following up what it owns, and closing it. */
@NullMarked
package org.threshold.workflow.investigation.app;

import org.jspecify.annotations.NullMarked;
