/** What keeps a child safe meanwhile: whether it goes home, and the plan for the night. */
@NullMarked
package org.threshold.workflow.safety;

import org.jspecify.annotations.NullMarked;
