@NullMarked
package org.threshold.workflow.platform.web.print;

import org.jspecify.annotations.NullMarked;
