/** What waits for a person: tasks and notices, opened in the commit that makes them necessary. */
@NullMarked
package org.threshold.workflow.worklist;

import org.jspecify.annotations.NullMarked;
