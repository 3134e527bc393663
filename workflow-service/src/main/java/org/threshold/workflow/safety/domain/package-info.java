/** When a return home may be decided, and what a plan agreed out of hours has to hold. */
@NullMarked
package org.threshold.workflow.safety.domain;

import org.jspecify.annotations.NullMarked;
