/** Shows how telling each agency goes. */
@NullMarked
package org.threshold.workflow.agencies.app;

import org.jspecify.annotations.NullMarked;
