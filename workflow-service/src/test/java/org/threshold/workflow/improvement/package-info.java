@NullMarked
package org.threshold.workflow.improvement;

import org.jspecify.annotations.NullMarked;
