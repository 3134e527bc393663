@NullMarked
package org.threshold.workflow.worklist.adapter.web.diagram;

import org.jspecify.annotations.NullMarked;
