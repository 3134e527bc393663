/** What may become of a task, and the sentence that says why it is gone. */
@NullMarked
package org.threshold.workflow.worklist.domain;

import org.jspecify.annotations.NullMarked;
