@NullMarked
package org.threshold.workflow.platform.web.drawing;

import org.jspecify.annotations.NullMarked;
