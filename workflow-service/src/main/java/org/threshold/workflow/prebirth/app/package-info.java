/** The use cases of pre-birth assessments. */
@NullMarked
package org.threshold.workflow.prebirth.app;

import org.jspecify.annotations.NullMarked;
