/** What people do to keep a child safe, one class each. */
@NullMarked
package org.threshold.workflow.safety.app;

import org.jspecify.annotations.NullMarked;
