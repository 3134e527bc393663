/** Fast-tracking a case to the conference, and what follows from it. */
@NullMarked
package org.threshold.workflow.fasttrack.app;

import org.jspecify.annotations.NullMarked;
